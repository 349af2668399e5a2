import { callerOf } from '#kernel/http/caller.ts'
import type { PageContext } from '#kernel/http/context.ts'
import { knownDevices } from '#modules/accounts/public.ts'
import { recordEvents } from '../../actions/record-events.ts'
import { recordStatements } from '../../actions/record-statements.ts'
import type { Recorded } from '../../actions/work.ts'
import { readEvent } from '../../event-schema.ts'
import { groupedCode } from '../../rules/certificate-code.ts'
import type { LearningTables } from '../../tables.ts'
import type { learningUrls } from '../../urls.ts'
import { listEvents } from '../../queries/events.ts'
import { answerLimit, learnerOf, readLimit, unknownLimit } from '../lesson/learner.ts'
import { batch, signedBatch, wanted } from './schema.ts'

type EventsContext = PageContext<LearningTables, typeof learningUrls.events.pattern>

/** What happened on a device: each event is answered for by its id, `kept` only once it is there for good. */
export async function createEvents(c: EventsContext) {
  c.header('cache-control', 'no-store')
  const sent: unknown = await c.req.json().catch(() => null)
  const signed = signedBatch.safeParse(sent)
  if (signed.success) return await createSignedEvents(c, signed.data)
  const unsigned = batch.safeParse(sent)
  if (!unsigned.success) return c.json({ problem: 'not-a-batch' }, 422)
  return await createUnsignedEvents(c, unsigned.data.events)
}

/** What whoever asks did of one version, so that her second phone knows what the first did. */
export async function listOwnEvents(c: EventsContext) {
  const { db, actorId, limiter } = c.var
  c.header('cache-control', 'no-store')
  const asked = wanted.safeParse(c.req.query())
  if (!asked.success) return c.json({ problem: 'not-understood' }, 422)
  if (!(await limiter.allows(readLimit, actorId ?? callerOf(c)))) return c.json({ problem: 'too-many' }, 429)
  const events = actorId ? await listEvents(db, { actorId, ...asked.data }) : []
  return c.json({ events })
}

/** Whose they are, the signatures say. */
async function createSignedEvents(c: EventsContext, sent: { device: string; waiting: number; statements: string[] }) {
  const { db, signer, now, locale } = c.var
  if (!(await mayAnswer(c, sent.device))) {
    c.header('retry-after', String(answerLimit.seconds / 10))
    return c.json({ problem: 'too-many' }, 429)
  }
  const recorded = await recordStatements({ db, signer }, { ...sent, language: locale, at: now })
  const { kept, refused, progress, certificates, receipt } = recorded
  return c.json({
    kept,
    refused,
    lessons: lessonsOf(progress),
    counts: countsOf(progress),
    certificates: certificatesOf(certificates),
    receipt: receipt?.jws ?? null,
  })
}

/** A device is counted as an actor is; whoever makes one up is counted by the address. */
async function mayAnswer(c: EventsContext, device: string) {
  const { db, limiter } = c.var
  const isKnown = (await knownDevices(db, [device])).has(device)
  return isKnown ? await limiter.allows(answerLimit, device) : await limiter.allows(unknownLimit, callerOf(c))
}

/** Whose they are, the session says. */
async function createUnsignedEvents(c: EventsContext, raw: readonly unknown[]) {
  const read = raw.map(readEvent)
  const events = read.flatMap((one) => ('event' in one ? [one.event] : []))
  const unreadable = read.flatMap((one) => ('unreadable' in one && one.unreadable !== null ? [one.unreadable] : []))
  const refused = unreadable.map((id) => ({ id, refusal: 'unreadable-event' }))
  if (events.length === 0) return c.json({ kept: [], refused, lessons: [], certificates: [] })

  const learner = await learnerOf(c)
  if (!learner) return c.json({ problem: 'too-many' }, 429)
  const recorded = await recordEvents(c.var.db, { learner, events, at: c.var.now })
  const lessons = lessonsOf(recorded.progress)
  const certificates = certificatesOf(recorded.certificates)
  return c.json({ kept: recorded.kept, refused: [...refused, ...recorded.refused], lessons, certificates })
}

function lessonsOf(progress: Recorded['progress']) {
  return progress.flatMap(({ course, version, lessons, progress: { lessons: all } }) =>
    lessons.flatMap((lesson) => {
      const state = all[lesson]
      return state ? [{ course, version, lesson, done: state.done, left: state.left }] : []
    }),
  )
}

function countsOf(progress: Recorded['progress']) {
  return progress.map(({ course, version, events }) => ({ course, version, events }))
}

function certificatesOf(certificates: Recorded['certificates']) {
  return certificates.map(({ code, ...outcome }) => ({ ...outcome, code: code && groupedCode(code) }))
}
