/** What is said after an answer that is right or wrong as a whole. */
export interface Feedback {
  right: string
  wrong: string
}

interface Common {
  /** Unique in the course, the same in every language. */
  id: string
  prompt: string
  hint?: string | undefined
  /** Not needed for the lesson to be done, and left out of the course's mark. */
  optional?: boolean | undefined
  /** Only so many first answers count; without it there is no limit. */
  attempts?: number | undefined
}

export interface Option {
  id: string
  text: string
  correct?: boolean | undefined
  feedback: string
}

export interface OneChoice extends Common {
  type: 'one-choice'
  options: readonly Option[]
}

export interface ManyChoices extends Common {
  type: 'many-choices'
  options: readonly Option[]
}

export interface TrueOrFalse extends Common {
  type: 'true-or-false'
  answer: boolean
  feedback: Feedback
}

export interface NumberQuestion extends Common {
  type: 'number'
  /** As YAML reads it, at most six decimals: a double's shortest text is what the author wrote, and marking starts from that text. */
  answer: number
  /** Absolute, in the unit of the answer; 0 where it is missing. */
  tolerance?: number | undefined
  unit?: string | undefined
  feedback: Feedback
}

export interface ShortText extends Common {
  type: 'short-text'
  accept: readonly string[]
  feedback: Feedback
}

export interface ListGap {
  options: readonly { id: string; text: string }[]
  answer: string
}

export interface TypedGap {
  accept: readonly string[]
}

export type Gap = ListGap | TypedGap

export interface Gaps extends Common {
  type: 'gaps'
  /** `{key}` stands where the gap of that key is. */
  text: string
  gaps: Readonly<Record<string, Gap>>
  feedback: Feedback
}

export interface Order extends Common {
  type: 'order'
  /** In the right order. */
  items: readonly { id: string; text: string }[]
  feedback: Feedback
}

export interface Match extends Common {
  type: 'match'
  /** The id names the left and the right that belongs to it. */
  pairs: readonly { id: string; left: string; right: string }[]
  feedback: Feedback
}

/** What a pool may hold. */
export type Question = OneChoice | ManyChoices | TrueOrFalse | NumberQuestion | ShortText | Gaps | Order | Match

export interface Pool extends Common {
  type: 'pool'
  pick: number
  questions: readonly Question[]
}

export interface CostSheetActivity extends Common {
  type: 'cost-sheet'
}

export interface Criterion {
  id: string
  criterion: string
  /** From the weakest to the strongest. */
  levels: readonly string[]
}

export interface OpenAnswer extends Common {
  type: 'open-answer'
  /** At least so many. */
  words: number
  rubric: readonly Criterion[]
}

export type Activity = Question | Pool | CostSheetActivity | OpenAnswer
export type ActivityType = Activity['type']
/** What a phone can mark without the rules of a cost sheet. */
export type PlainActivity = Exclude<Activity, CostSheetActivity>
export type ActivityOf<T extends ActivityType> = Extract<Activity, { type: T }>
