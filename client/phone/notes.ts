import type { BatchAnswer } from './batch.ts'
import type { KeptEvent, Phone } from './database.ts'

/** What is noted beside the work itself, by name. */
export interface Notes {
  /** Device of whoever uses the phone now. */
  current: string
  /** Nothing is sent before `until` (milliseconds); `failures` in a row brought it. */
  pause: { until: number; failures: number; asked: boolean }
  /** When the server last kept something of this phone (milliseconds): a page asked for before it cannot know of it. */
  keptAt: number
  /** The same of what came of meetings. */
  outcomesAt: number
  /** What the last sending of work that had waited came to; until a page has said it. */
  arrived: { kept: number; of: number; receipt: string | null; at: string }
  /** The browser emptied the phone's database; so much waited when the server last heard. */
  evicted: { waiting: number; heardAt: string | null }
}

export async function readNote<name extends keyof Notes>(phone: Phone, name: name): Promise<Notes[name] | undefined> {
  return (await phone.get('notes', name)) as Notes[name] | undefined
}

export async function writeNote<name extends keyof Notes>(phone: Phone, name: name, note: Notes[name]): Promise<void> {
  await phone.put('notes', note, name)
}

type Version = Pick<KeptEvent, 'owner' | 'course' | 'version'>

/** What the server said last of a lesson of hers. */
export async function lessonNoted(phone: Phone, { lesson, ...version }: Version & Pick<KeptEvent, 'lesson'>) {
  return (await phone.get('notes', nameOf('lesson', version, lesson))) as BatchAnswer['lessons'][number] | undefined
}

/** What came of asking for the certificate of a version. */
export async function certificateNoted(phone: Phone, version: Version) {
  return (await phone.get('notes', nameOf('certificate', version))) as BatchAnswer['certificates'][number] | undefined
}

/** Notes what an answer says of her lessons and courses, beside the events that it names. */
export function noteAnswer(owner: string, answer: BatchAnswer, note: (name: string, value: unknown) => void): void {
  for (const one of answer.lessons) note(nameOf('lesson', { owner, ...one }, one.lesson), one)
  for (const one of answer.certificates) note(nameOf('certificate', { owner, ...one }), one)
}

function nameOf(kind: string, { owner, course, version }: Version, lesson = '') {
  return [kind, owner, course, version, lesson].join(' ')
}
