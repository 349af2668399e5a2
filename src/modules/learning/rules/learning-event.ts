export const verbs = ['opened', 'read', 'answered', 'requested'] as const
export type Verb = (typeof verbs)[number]

/** Something that happened in a lesson, as the device wrote it down. It carries what was answered and never a mark. */
export interface LearningEvent {
  /** UUIDv7 in lower case: sorts by the device's clock. */
  id: string
  verb: Verb
  course: string
  version: string
  /** Empty for a request, which is of the course. */
  lesson: string
  activity: string | null
  answer: unknown
  /** ISO 8601, by the device's clock. */
  at: string
}
