import type { Activity, ActivityType, Gap, Question } from '../../rules/activities.ts'
import { type Checking, fault } from '../fault.ts'
import { fit, isGroup, valueAt } from '../sources/schema-faults.ts'
import type { YamlSource } from '../sources/yaml-source.ts'
import { activitySchemas, isActivityType, isQuestion, listGap, typedGap, typesAllowed } from './activity-schemas.ts'
import { checkGapKeys, checkListGap } from './check-gaps.ts'
import { checkOptions, checkUniqueIds } from './check-options.ts'

/** An activity as it stands in one language's file; `whole` is null when something is wrong with it. */
export interface ReadActivity {
  id: string | null
  whole: Activity | null
  source: YamlSource
  /** The questions of a pool, whose ids are unique in the course like every other. */
  questions: ReadActivity[]
}

export function* readActivity(source: YamlSource): Checking<ReadActivity> {
  const type = valueAt(source.value, ['type'])
  if (isActivityType(type)) return yield* readTyped(type, source)

  const allowed = typesAllowed.lesson.join(', ')
  if (!isGroup(source.value)) yield fault(source.at([]), 'value-wrong-kind', { key: 'activity', kind: 'group' })
  else if (type === undefined || type === null) yield fault(source.at([]), 'key-missing', { key: 'type' })
  else yield fault(source.at(['type']), 'value-not-listed', { key: 'type', value: String(type).slice(0, 60), allowed })
  return { id: idOf(source), whole: null, source, questions: [] }
}

function idOf(source: YamlSource): string | null {
  const id = valueAt(source.value, ['id'])
  return typeof id === 'string' ? id : null
}

/** The parts that checks look at, whichever type has them. */
interface Parts {
  id?: string
  options?: { id: string; correct?: boolean | undefined }[]
  items?: { id: string }[]
  pairs?: { id: string }[]
  rubric?: { id: string }[]
  pick?: number
  text?: string
  gaps?: Record<string, unknown>
  questions?: unknown[]
}

function* readTyped(type: ActivityType, source: YamlSource): Checking<ReadActivity> {
  const fitted = yield* fit(activitySchemas[type], source)
  const parts: Parts = fitted.parts
  if (type === 'one-choice' || type === 'many-choices') yield* checkOptions(type, parts.options, source)
  for (const key of ['options', 'items', 'pairs', 'rubric'] as const) yield* checkUniqueIds(key, parts[key], source)
  if (type === 'gaps') yield* checkGapKeys(parts.text, parts.gaps, source)
  const gaps = yield* readGaps(parts.gaps ?? {}, source)
  const questions = yield* readQuestions(parts, source)
  return { id: idOf(source), whole: assemble(fitted.whole, gaps, questions), source, questions }
}

type Raw = Awaited<ReturnType<(typeof activitySchemas)[ActivityType]['parse']>>

function assemble(
  raw: Raw | null,
  gaps: Record<string, Gap> | null,
  questions: readonly ReadActivity[],
): Activity | null {
  if (raw?.type === 'gaps') return gaps && { ...raw, gaps }
  if (raw?.type !== 'pool') return raw
  const whole = questions.flatMap((question): Question[] =>
    question.whole && isQuestion(question.whole) ? [question.whole] : [],
  )
  return whole.length === raw.questions.length ? { ...raw, questions: whole } : null
}

function* readGaps(raw: Record<string, unknown>, source: YamlSource): Checking<Record<string, Gap> | null> {
  const read: [string, Gap | null][] = []
  for (const gap of Object.keys(raw)) read.push([gap, yield* readGap(gap, inside(source, ['gaps', gap]))])
  const whole = read.flatMap(([key, gap]): [string, Gap][] => (gap ? [[key, gap]] : []))
  return whole.length === read.length ? Object.fromEntries(whole) : null
}

function* readGap(gap: string, source: YamlSource): Checking<Gap | null> {
  const hasList = valueAt(source.value, ['options']) !== undefined
  if (hasList === (valueAt(source.value, ['accept']) !== undefined)) {
    yield fault(source.at([]), 'gap-needs-one-kind', { gap })
    return null
  }
  if (!hasList) return (yield* fit(typedGap, source)).whole
  const { whole, parts } = yield* fit(listGap, source)
  yield* checkUniqueIds('options', parts.options, source)
  yield* checkListGap(gap, parts, source)
  return whole
}

function* readQuestions({ pick, questions = [] }: Parts, source: YamlSource): Checking<ReadActivity[]> {
  if (pick !== undefined && pick > questions.length) {
    yield fault(source.at(['pick']), 'pool-too-small', { pick, questions: questions.length })
  }
  const read: ReadActivity[] = []
  for (const index of questions.keys()) {
    const question = inside(source, ['questions', index])
    const type = valueAt(question.value, ['type'])
    if (isActivityType(type) && !isQuestion({ type })) {
      yield fault(question.at(['type']), 'pool-question-kind', { type, allowed: typesAllowed.pool.join(', ') })
    } else read.push(yield* readActivity(question))
  }
  return read
}

/** A part of a YAML text as a text of its own, with its places unchanged. */
function inside(source: YamlSource, prefix: readonly (string | number)[]): YamlSource {
  return {
    file: source.file,
    value: valueAt(source.value, prefix),
    at: (path) => source.at([...prefix, ...path]),
    atKey: (path, key) => source.atKey([...prefix, ...path], key),
  }
}
