import type { Activity } from './activities.ts'
import type { Answer } from './answers.ts'
import type { Outline } from './course.ts'
import { type Answered, answeredOf, type Fold, indexOf, type PackedAnswer } from './progress.ts'

/**
 * A fold as a short text, for keeping: a tenth of the memory. What follows from the rest is left out, lessons and activities
 * go by their places in the outline, and answers are not read again until somebody asks for them.
 */
export function packFold({ outline, answered, opened, read, touched, completedBy, completedAt }: Fold): string {
  const { ids, slugs } = indexOf(outline)
  const placed = (lessons: Iterable<string>) => [...lessons].map((slug) => slugs.indexOf(slug))
  const counts = [...answered].flatMap(([id, { answers, best }]) => [ids.indexOf(id), answers, best])
  const head: Head = [placed(opened), placed(read), touched, completedBy, completedAt, counts]
  const texts = [...answered.values()].map(({ last }) => packed(outline, last))
  return [JSON.stringify(head), ...texts].join('\n')
}

/** `text` is of `packFold`, and of a fold of this outline. */
export function unpackFold(outline: Outline, text: string): Fold {
  const [head = '', ...texts] = text.split('\n')
  const [opened, read, touched, completedBy, completedAt, counts] = JSON.parse(head) as Head
  const { ids, slugs, activities } = indexOf(outline)
  const answered = new Map<string, Answered>()
  for (const [index, last] of texts.entries()) {
    const [place = 0, answers = 0, best = 0] = counts.slice(3 * index, 3 * index + 3)
    const id = ids[place] ?? ''
    answered.set(id, answeredOf(activities.get(id)?.activity, { answers, best, last: new PackedText(outline, last) }))
  }
  const named = (places: readonly number[]) => new Set(places.map((place) => slugs[place] ?? ''))
  return { outline, answered, opened: named(opened), read: named(read), touched, completedBy, completedAt }
}

type Head = [
  opened: number[],
  read: number[],
  touched: string | null,
  completedBy: string | null,
  completedAt: string | null,
  /** Of each activity that was answered: its place, how many answers counted, and the best points. */
  counts: number[],
]

/** JSON in which the words of the course are two signs each. */
class PackedText implements PackedAnswer {
  readonly #outline: Outline
  readonly text: string

  constructor(outline: Outline, text: string) {
    this.#outline = outline
    this.text = text
  }

  unpack(): Answer {
    const { words } = wordsOf(this.#outline)
    return JSON.parse(this.text.replace(sign, (found) => words[numberOf(found)] ?? found)) as Answer
  }
}

function packed(outline: Outline, last: Answered['last']): string {
  if (last instanceof PackedText) return last.text
  const { signs } = wordsOf(outline)
  return JSON.stringify(last).replace(word, (found) => signs.get(found) ?? found)
}

// JSON never holds the first control characters as they are, so one and the printable one that follows are a sign. The later ones
// (from U+007F) it may hold: they are no sign of any word, and stay.
const sign = /\p{Cc}[ -~]/gu
const word = /"(?:[^"\\]|\\.)*"/g
const first = 1
const seconds = 95
const space = 32
const most = 8 * seconds

function signOf(number: number) {
  return String.fromCharCode(first + Math.floor(number / seconds), space + (number % seconds))
}

function numberOf(found: string) {
  return (found.charCodeAt(0) - first) * seconds + found.charCodeAt(1) - space
}

interface Words {
  /** As JSON has them. */
  words: string[]
  signs: Map<string, string>
}

const kept = new WeakMap<Outline, Words>()

/** The names of answers' parts, and every id of the course's activities, as many as there are signs for. */
function wordsOf(outline: Outline): Words {
  const known = kept.get(outline) ?? gatherWords(outline)
  kept.set(outline, known)
  return known
}

function gatherWords({ modules }: Outline): Words {
  const activities = modules.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.activities))
  const all = new Set([...parts, ...activities.flatMap(idsOf)])
  const words = [...all].map((one) => JSON.stringify(one)).slice(0, most)
  return { words, signs: new Map(words.map((one, number) => [one, signOf(number)])) }
}

function idsOf(activity: Activity): string[] {
  switch (activity.type) {
    case 'one-choice':
    case 'many-choices':
      return activity.options.map(({ id }) => id)
    case 'gaps':
      return [
        ...Object.keys(activity.gaps),
        ...Object.values(activity.gaps).flatMap((gap) => ('options' in gap ? gap.options.map(({ id }) => id) : [])),
      ]
    case 'order':
      return activity.items.map(({ id }) => id)
    case 'match':
      return activity.pairs.map(({ id }) => id)
    case 'pool':
      return activity.questions.flatMap((question) => [question.id, ...idsOf(question)])
    case 'open-answer':
      return activity.rubric.map(({ id }) => id)
    default:
      return []
  }
}

// How answers and cost sheets are written; a name that is missing here is only written out.
const parts = `choice choices value number text gaps order pairs draw answers marks sheet
  currency product unit hours hourlyRate piecesPerMonth commission tax margin
  materials tools overheads name quantity unitCost`.split(/\s+/)
