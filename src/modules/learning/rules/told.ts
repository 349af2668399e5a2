import type { Activity } from './activities.ts'
import { fill } from './fill.ts'
import type { Mark, Part, Verdict } from './mark-plain.ts'
import type { Outcome } from './outcome.ts'

/** The words in which an answer is told, in one language: plain texts, so that a page can hand them to its script. */
export interface TellingWords {
  verdicts: Record<Verdict, string>
  partVerdicts: Record<Verdict, string>
  tones: Record<Outcome['tone'], string>
  next: Record<Outcome['next'] | 'saved', string>
}

export interface Telling {
  tone: Outcome['tone']
  title: string
  /** Sentences below the title. */
  lines: string[]
}

/** What is said under an activity once it is answered. `left` words the attempts that are left. */
export function tell(
  { activity, mark, outcome, left }: { activity: Activity; mark: Mark; outcome: Outcome; left: string | null },
  words: TellingWords,
): Telling {
  const isWork = outcome.tone === 'kept'
  const next = fill(words.next[isWork && outcome.next === 'go-on' ? 'saved' : outcome.next], { words: outcome.words })
  // Of one choice the option itself carries the feedback.
  const feedback = activity.type === 'one-choice' ? null : mark.feedback
  const attempts = outcome.next === 'try-again' ? left : null
  return {
    tone: outcome.tone,
    title: fill(words.tones[outcome.tone], { right: outcome.right, all: outcome.all }),
    lines: [feedback, next, attempts].flatMap((line) => line ?? []),
  }
}

export interface PartTelling {
  /** Path of the part in the form: an option's id, or the question's and the option's. */
  path: string
  verdict: Verdict
  word: string
  feedback: string | null
}

/** What is said beside each option, gap or line. Of her own work only what is missing is said. */
export function tellParts(activity: Activity, mark: Mark, words: TellingWords): PartTelling[] {
  if (activity.type === 'cost-sheet') return []
  return mark.parts.flatMap((part) => {
    const isQuiet = activity.type === 'open-answer' && part.verdict === 'right'
    return isQuiet ? [] : [tellPart(activity, part, words), ...tellQuestion(activity, part, words)]
  })
}

function tellPart(activity: Activity, { id, verdict, feedback }: Part, words: TellingWords): PartTelling {
  const choices = activity.type === 'one-choice' || activity.type === 'many-choices'
  return { path: id, verdict, word: (choices ? words.verdicts : words.partVerdicts)[verdict], feedback }
}

function tellQuestion(activity: Activity, { id, mark }: Part, words: TellingWords): PartTelling[] {
  const question = activity.type === 'pool' ? activity.questions.find((one) => one.id === id) : undefined
  if (!question || !mark) return []
  return tellParts(question, mark, words).map((part) => ({ ...part, path: `${id}.${part.path}` }))
}
