import type { Deed } from '#client/phone/queue.ts'

export interface SentEvent extends Deed {
  id: string
  at: string
}

export interface LessonState {
  course: string
  version: string
  lesson: string
  done: boolean
  /** Activities that are left in it. */
  left: number
}

interface Answered {
  kept: string[]
  lessons: LessonState[]
}

export type Sending =
  | { state: 'kept'; lesson: LessonState | undefined }
  | { state: 'refused' }
  | { state: 'no-connection' }

/** Sends one event in the background; only what the server says that it keeps counts as kept. */
export async function send(address: string, event: SentEvent): Promise<Sending> {
  const body = JSON.stringify({ events: [event] })
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      // Browsers let a page that is left finish small requests only.
      keepalive: body.length < 60_000,
    })
    if (!response.ok) return { state: 'refused' }
    const { kept, lessons }: Answered = await response.json()
    const lesson = lessons.find((one) => one.course === event.course && one.lesson === event.lesson)
    return kept.includes(event.id) ? { state: 'kept', lesson } : { state: 'refused' }
  } catch {
    return { state: 'no-connection' }
  }
}
