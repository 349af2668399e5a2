export interface SentEvent {
  id: string
  verb: 'answered'
  course: string
  version: string
  lesson: string
  activity: string
  answer: unknown
  at: string
}

interface Answered {
  kept: string[]
  lessons: { course: string; lesson: string; done: boolean }[]
}

export type Sending = { state: 'kept'; lessonDone: boolean } | { state: 'refused' | 'no-connection' }

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
    const done = lessons.some((one) => one.course === event.course && one.lesson === event.lesson && one.done)
    return kept.includes(event.id) ? { state: 'kept', lessonDone: done } : { state: 'refused' }
  } catch {
    return { state: 'no-connection' }
  }
}
