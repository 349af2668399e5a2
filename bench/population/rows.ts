import { certificateCode } from '#modules/learning/rules/certificate-code.ts'
import { requestCode } from '#modules/guidance/rules/request-code.ts'
import type { Add } from './copy.ts'
import { bytesOf, identifier } from './identifiers.ts'
import { instantOf, type Learner } from './learner.ts'
import type { Curriculum, Step } from './steps.ts'

export interface Background {
  curriculum: Curriculum
  /** Public half of her device's key, as JSON. */
  keyOf(learner: Learner): string
  until: number
}

const day = 86_400_000
const hundred = 100
/** One learner in so many asked for help. */
const askEvery = 50
/** One request in so many still waits: ten thousand learners fill an officer's first page. */
const waitEvery = 3

/** All rows of one learner. */
export function addLearner(add: Add, learner: Learner, { curriculum, keyOf, until }: Background): void {
  const { index, person, actor, session, device, token, joined, name, country, sector } = learner
  const at = instant(joined)
  const email = `aprendiz-${index}@bench.example`
  const browser = 'Chrome, Android'
  add('person', {
    id: person,
    actor_id: actor,
    name,
    email,
    email_verified: true,
    country,
    sector,
    created_at: at,
    updated_at: at,
  })
  const expires = instant(until + 30 * day)
  add('session', {
    id: session,
    person_id: person,
    token,
    user_agent: browser,
    expires_at: expires,
    created_at: at,
    updated_at: instant(until),
  })
  add('device', { id: device, actor_id: actor, key: keyOf(learner), browser, created_at: at })
  addStudy(add, learner, curriculum)
  if (index % askEvery === 0) addRequest(add, learner)
}

function addStudy(add: Add, learner: Learner, curriculum: Curriculum) {
  const { actor, device, index, language, country, sector, finishes, joined } = learner
  const { course, version } = curriculum
  const steps = finishes ? curriculum.finishing : curriculum.stopping
  const times = steps.map((_, place) => instantOf(learner, place, steps.length)).toSorted((one, other) => one - other)
  const last = times.at(-1) ?? joined
  const [begun_at, touched_at] = [instant(times[0] ?? joined), instant(last)]
  const finished_at = finishes ? touched_at : null
  add('enrolment', { actor_id: actor, course, version, language, country, sector, begun_at, touched_at, finished_at })
  for (const [place, step] of steps.entries())
    addEvent(add, learner, { curriculum, step, place, at: times[place] ?? joined })
  add('receipt', {
    id: identifier('receipt', last, index),
    device,
    actor_id: actor,
    at: touched_at,
    jws: receiptLike(index, steps.length),
  })
  if (learner.certificate)
    addCertificate(add, learner, { curriculum, at: last, code: certificateCode(learner.certificate) })
}

/** As long, and as hard to compress, as a receipt for so many statements. */
function receiptLike(index: number, statements: number) {
  return Array.from({ length: statements }, (_, place) =>
    bytesOf(`receipt ${index} ${place}`, 32).toString('base64url'),
  ).join('.')
}

interface Happening {
  curriculum: Curriculum
  step: Step
  place: number
  at: number
}

function addEvent(add: Add, learner: Learner, happening: Happening) {
  const { curriculum, step, place, at } = happening
  const { course, version } = curriculum
  const { verb, lesson, activity, answer } = step
  const id = identifier('event', at, learner.index * hundred + place)
  const json = answer && JSON.stringify(answer)
  const [occurred_at, received_at] = [instant(at), instant(at + 60_000)]
  add('learning_event', {
    id,
    actor_id: learner.actor,
    verb,
    course,
    version,
    lesson,
    activity,
    answer: json,
    occurred_at,
    received_at,
  })
  if (answer && isFirstOfItsDocument(curriculum, step)) addDocument(add, learner, { ...happening, answer, id })
}

/** All cost sheets of a course are one document, and the first of them stands for it. */
function isFirstOfItsDocument({ finishing }: Curriculum, { document, activity }: Step) {
  if (document !== 'cost-sheet') return document !== null
  return finishing.find((one) => one.document === 'cost-sheet')?.activity === activity
}

function addDocument(
  add: Add,
  { actor, index }: Learner,
  { curriculum: { course }, step, place, at, answer, id }: Happening & { answer: object; id: string },
) {
  const content = 'sheet' in answer ? answer.sheet : answer
  add('document', {
    id: identifier('document', at, index * hundred + place),
    actor_id: actor,
    kind: step.document,
    course,
    activity: step.document === 'cost-sheet' ? null : step.activity,
    content: JSON.stringify(content),
    created_at: instant(at),
    updated_at: instant(at),
    event_id: id,
  })
}

function addCertificate(
  add: Add,
  learner: Learner,
  { curriculum, at, code }: { curriculum: Curriculum; at: number; code: string },
) {
  const { index, actor, person, language, country, sector } = learner
  const { course, version, hours } = curriculum
  const id = identifier('certificate', at, index)
  const when = instant(at)
  const shown = index % 2 === 0
  add('certificate', {
    id,
    code,
    actor_id: actor,
    course,
    version,
    language,
    name: shown ? learner.name : null,
    name_consent: shown ? 'measurement' : null,
    name_consented_at: shown ? when : null,
    named_by: identifier('request', at, index),
    hours,
    country,
    sector,
    completed_at: when,
    issued_at: when,
  })
  const detail = JSON.stringify({ version: `${course} ${version}` })
  const subject = `certificate ${id}`
  add('audit', {
    id: identifier('audit', at, index),
    at: when,
    person_id: person,
    module: 'learning',
    event: 'certificateIssued',
    subject,
    country,
    detail,
  })
}

function addRequest(add: Add, { index, actor, joined, country, language }: Learner) {
  const answered = (index / askEvery) % waitEvery !== 0
  add('help_request', {
    id: identifier('help', joined, index),
    code: requestCode(bytesOf(`request ${index}`, 16)),
    actor_id: actor,
    locale: language,
    country,
    message: 'No encuentro mi certificado.',
    mail: `aprendiz-${index}@bench.example`,
    asked_at: instant(joined),
    due_on: instant(joined + 5 * day).slice(0, 10),
    answered_at: answered ? instant(joined + day) : null,
    answer: answered ? 'Está en tu página de progreso.' : null,
    outcome: answered ? 'answered' : null,
  })
}

function instant(at: number) {
  return new Date(at).toISOString()
}
