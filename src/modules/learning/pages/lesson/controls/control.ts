import type { LessonMessages } from '../../../messages/lessons/messages.ts'
import type { Entries } from '../../../rules/answer-form.ts'
import type { PartTelling } from '../../../rules/told.ts'

/** What the fields of one question need to know. */
export interface ControlProps<question> {
  question: question
  /** What the ids of its fields begin with; the first field is `<id>-field`, so that an error can lead to it. */
  id: string
  /** What the names of its fields begin with: '' or, in a pool, `<question>.` */
  name: string
  entries: Entries
  parts: readonly PartTelling[]
  say: LessonMessages['activities']
  error: string | undefined
  /** Language of the prompt and the options, where it is not the page's. */
  lang: string | undefined
}
