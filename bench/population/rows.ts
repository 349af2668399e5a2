import { certificateCode } from '#modules/learning/rules/certificate-code.ts'
import { requestCode } from '#modules/guidance/rules/request-code.ts'
import { bytesOf, identifier } from './identifiers.ts'
import { instantOf, type Learner } from './learner.ts'
import type { Curriculum, Step } from './steps.ts'

/** What is filled, table by table, in the order in which rows may refer to each other. */
export const columns = {
  person: ['id', 'actor_id', 'name', 'email', 'email_verified', 'country', 'sector', 'created_at', 'updated_at'],
  session: ['id', 'person_id', 'token', 'user_agent', 'expires_at', 'created_at', 'updated_at'],
  device: ['id', 'actor_id', 'key', 'browser', 'created_at'],
  enrolment: [
    'actor_id',
    'course',
    'version',
    'language',
    'country',
    'sector',
    'begun_at',
    'touched_at',
    'finished_at',
  ],
  learning_event: [
    'id',
    'actor_id',
    'verb',
    'course',
    'version',
    'lesson',
    'activity',
    'answer',
    'occurred_at',
    'received_at',
  ],
  document: ['id', 'actor_id', 'kind', 'course', 'activity', 'content', 'created_at', 'updated_at'],
  certificate: [
    'id',
    'code',
    'actor_id',
    'course',
    'version',
    'language',
    'name',
    'name_consent',
    'name_consented_at',
    'hours',
    'country',
    'sector',
    'completed_at',
    'issued_at',
  ],
  audit: ['id', 'at', 'person_id', 'module', 'event', 'subject', 'country', 'detail'],
  help_request: [
    'id',
    'code',
    'actor_id',
    'locale',
    'country',
    'message',
    'mail',
    'asked_at',
    'due_on',
    'answered_at',
    'answer',
    'outcome',
  ],
} as const
export type Table = keyof typeof columns

type Value = string | number | boolean | null
/** Adds a row; the values stand in the order of the columns. */
export type Add = (table: Table, values: Value[]) => void

export interface Background {
  curriculum: Curriculum
  /** Public half of her device's key, as JSON. */
  keyOf(learner: Learner): string
  until: number
}

const hundred = 100
/** One learner in so many asked for help; one request in ten still waits. */
const askEvery = 50

/** All rows of one learner. */
export function addLearner(add: Add, learner: Learner, { curriculum, keyOf, until }: Background): void {
  const { index, person, actor, joined, name, country, sector } = learner
  const at = instant(joined)
  add('person', [person, actor, name, `aprendiz-${index}@bench.example`, true, country, sector, at, at])
  const untilMonth = instant(until + 30 * 86_400_000)
  add('session', [learner.session, person, learner.token, 'Chrome, Android', untilMonth, at, instant(until)])
  add('device', [learner.device, actor, keyOf(learner), 'Chrome, Android', at])
  addStudy(add, learner, curriculum)
  if (index % askEvery === 0) addRequest(add, learner)
}

function addStudy(add: Add, learner: Learner, curriculum: Curriculum) {
  const { actor, language, country, sector, finishes, joined } = learner
  const { course, version } = curriculum
  const steps = finishes ? curriculum.finishing : curriculum.stopping
  const times = steps.map((_, place) => instantOf(learner, place, steps.length)).toSorted((one, other) => one - other)
  const last = times.at(-1) ?? joined
  const finished = finishes ? instant(last) : null
  add('enrolment', [
    actor,
    course,
    version,
    language,
    country,
    sector,
    instant(times[0] ?? joined),
    instant(last),
    finished,
  ])
  for (const [place, step] of steps.entries())
    addEvent(add, learner, { curriculum, step, place, at: times[place] ?? joined })
  if (learner.certificate)
    addCertificate(add, learner, { curriculum, at: last, code: certificateCode(learner.certificate) })
}

interface Happening {
  curriculum: Curriculum
  step: Step
  place: number
  at: number
}

function addEvent(add: Add, { actor, index }: Learner, { curriculum, step, place, at }: Happening) {
  const { course, version } = curriculum
  const { verb, lesson, activity, answer, document } = step
  const json = answer && JSON.stringify(answer)
  const serial = index * hundred + place
  add('learning_event', [
    identifier('event', at, serial),
    actor,
    verb,
    course,
    version,
    lesson,
    activity,
    json,
    instant(at),
    instant(at + 60_000),
  ])
  if (!document || !answer) return
  const [kept, content] = document === 'cost-sheet' && 'sheet' in answer ? [null, answer.sheet] : [activity, answer]
  // All cost sheets of a course are one document: the first of them stands for it.
  if (
    document === 'cost-sheet' &&
    curriculum.finishing.find((one) => one.document === 'cost-sheet')?.activity !== activity
  )
    return
  add('document', [
    identifier('document', at, serial),
    actor,
    document,
    course,
    kept,
    JSON.stringify(content),
    instant(at),
    instant(at),
  ])
}

function addCertificate(
  add: Add,
  learner: Learner,
  { curriculum, at, code }: { curriculum: Curriculum; at: number; code: string },
) {
  const { index, actor, person, name, language, country, sector } = learner
  const { course, version, hours } = curriculum
  const id = identifier('certificate', at, index)
  const shown = index % 2 === 0 ? [name, 'bench', instant(at)] : [null, null, null]
  add('certificate', [
    id,
    code,
    actor,
    course,
    version,
    language,
    ...shown,
    hours,
    country,
    sector,
    instant(at),
    instant(at),
  ])
  const detail = JSON.stringify({ version: `${course} ${version}` })
  add('audit', [
    identifier('audit', at, index),
    instant(at),
    person,
    'learning',
    'certificateIssued',
    `certificate ${id}`,
    country,
    detail,
  ])
}

function addRequest(add: Add, { index, actor, joined, country, language }: Learner) {
  const code = requestCode(bytesOf(`request ${index}`, 16))
  const answered =
    (index / askEvery) % 10 === 0
      ? [null, null, null]
      : [instant(joined + 86_400_000), 'Está en tu página de progreso.', 'answered']
  const asked = [
    'No encuentro mi certificado.',
    `aprendiz-${index}@bench.example`,
    instant(joined),
    instant(joined + 5 * 86_400_000).slice(0, 10),
  ]
  add('help_request', [identifier('request', joined, index), code, actor, language, country, ...asked, ...answered])
}

export function instant(at: number): string {
  return new Date(at).toISOString()
}

/** A line as COPY reads it. */
export function copyLine(values: readonly Value[]): string {
  return `${values.map(copyField).join('\t')}\n`
}

function copyField(value: Value) {
  if (value === null) return String.raw`\N`
  const text = String(value)
  return /[\\\t\n\r]/.test(text)
    ? text
        .replace(/\\/g, String.raw`\\`)
        .replace(/\t/g, String.raw`\t`)
        .replace(/\n/g, String.raw`\n`)
        .replace(/\r/g, String.raw`\r`)
    : text
}
