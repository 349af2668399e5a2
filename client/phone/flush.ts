import { type BatchAnswer, batchOf, mostStatements, pauseAfter, settled, unknownDevice } from './batch.ts'
import { changeProfile } from './change-profile.ts'
import { type KeptEvent, openPhone, type Phone, type Profile, type Receipt } from './database.ts'
import { payloadOf } from './jws.ts'
import { tellPages } from './news.ts'
import { noteAnswer, readNote, writeNote } from './notes.ts'
import { type Place, post, register } from './register.ts'

export interface Flushed {
  /** Why it stopped before everything was sent; null when nothing is in the way. */
  stopped: 'no-network' | 'busy' | null
}

interface Run {
  phone: Phone
  place: Place
  /** What this sending came to so far. */
  sum: { kept: number; of: number }
  /** Devices that are told again, once each. */
  doubted: Set<string>
}

let running: Promise<Flushed> | undefined
let following: Promise<Flushed> | undefined

/**
 * Sends what waits, of everybody on this phone, in small batches; one tab, or the service worker, at a time. `insist` sends
 * although a failure asked for a pause. Needs nothing but fetch and IndexedDB.
 */
export async function flush(place: Place, { insist = false } = {}): Promise<Flushed> {
  if (!running) return await (running = alone(place, insist).finally(() => (running = undefined)))
  // What was kept after the running one last looked is for the next.
  const after = () => ((following = undefined), flush(place, { insist }))
  following ??= running.then(after, after)
  return await following
}

async function alone(place: Place, insist: boolean): Promise<Flushed> {
  const send = async () => await sendAll(place, insist)
  return 'locks' in navigator ? await navigator.locks.request('conecta-flush', send) : await send()
}

async function sendAll(place: Place, insist: boolean): Promise<Flushed> {
  const phone = await openPhone()
  const flushed: Flushed = { stopped: null }
  const pause = await readNote(phone, 'pause')
  if (isPaused(pause, insist)) return { stopped: pause?.asked ? 'busy' : 'no-network' }
  const run = { phone, place, sum: { kept: 0, of: 0 }, doubted: new Set<string>() }
  try {
    for (const profile of await phone.getAll('profiles')) await sendOf(profile, run)
    // Most phones never have one, and a lesson's script is to be light.
    if ((await phone.count('letters')) > 0) await (await import('./letters.ts')).sendLetters(phone)
    await phone.delete('notes', 'pause')
  } catch (problem) {
    flushed.stopped = await pauseFor(phone, problem, run.sum.kept > 0 ? 0 : failuresBefore(pause, insist))
  }
  tellPages()
  return flushed
}

type Pause = Awaited<ReturnType<typeof readNote<'pause'>>>

/** A pause that the server asked for holds whoever insists; one from a clock that has since gone back holds nobody. */
function isPaused(pause: Pause, insist: boolean) {
  if (!pause || (insist && !pause.asked)) return false
  const left = pause.until - Date.now()
  return left > 0 && left < 3_600_000
}

/** Counted anew where she is back after long without a network, whose pause may be a quarter of an hour. */
function failuresBefore(pause: Pause, insist: boolean) {
  return pause && !(insist && !pause.asked) ? pause.failures : 0
}

async function pauseFor(phone: Phone, problem: unknown, before: number): Promise<Flushed['stopped']> {
  const isAnswer = problem instanceof Response
  if (!isAnswer && !isOfNetwork(problem)) throw problem
  const failures = before + 1
  const asked = isAnswer ? Number(problem.headers.get('retry-after')) * 1000 : 0
  const until = Date.now() + Math.max(asked || 0, pauseAfter(failures, Math.random()))
  await writeNote(phone, 'pause', { until, failures, asked: isAnswer })
  return isAnswer ? 'busy' : 'no-network'
}

/** fetch fails with a TypeError, or because it took too long; whatever else is thrown is a mistake of ours. */
function isOfNetwork(problem: unknown) {
  return problem instanceof TypeError || (problem instanceof DOMException && problem.name === 'TimeoutError')
}

async function sendOf(owner: Profile, run: Run): Promise<void> {
  const { phone, place } = run
  let profile: Profile | null = owner
  while (profile) {
    const batch = batchOf(await phone.getAllFromIndex('events', 'waiting', waitingOf(profile), mostStatements))
    if (batch.length > 0 || isSignedIn(profile, place)) profile = await register(phone, profile, place)
    if (batch.length === 0 || !profile) return
    profile = await sendNext(profile, batch, run)
  }
}

/** Gives the profile as it then is, null where there is no use in going on. */
async function sendNext(profile: Profile, batch: readonly KeptEvent[], run: Run) {
  const { phone, place, sum } = run
  const waiting = (await phone.countFromIndex('events', 'waiting', waitingOf(profile))) - batch.length
  const answer = await sendBatch(profile, { batch, waiting, locale: place.locale })
  const changed = answer ? settled(batch, answer) : []
  if (!answer || changed.length === 0) return await doubt(run, profile, answer)
  sum.kept += answer.kept.length
  sum.of += changed.length
  await keepAnswer(run, { owner: profile.device, answer, changed, slow: isSlow(batch) })
  return (await phone.get('profiles', profile.device)) ?? null
}

function waitingOf({ device }: Profile) {
  return IDBKeyRange.only([device, 'waiting'])
}

/** A person's device is made known as soon as she signs in: later her session may have ended. */
function isSignedIn({ actor, name, revoked }: Profile, { signedIn }: Place) {
  return name !== null && actor === signedIn && !revoked
}

interface Sent {
  batch: readonly KeptEvent[]
  /** How many more wait. */
  waiting: number
  locale: string
}

/** Null when the server takes nothing from this device as it stands; that holds up nobody else's work. */
async function sendBatch({ device }: Profile, { batch, waiting, locale }: Sent): Promise<BatchAnswer | null> {
  const statements = batch.map(({ statement }) => statement)
  const response = await post(`/${locale}/learning/events`, { device, waiting, statements })
  if (response.ok) return await response.json()
  if (response.status === 429 || response.status >= 500) throw response
  return null
}

/** The server does not know the device, perhaps since it was laid back from an older copy: then it is told again at once. */
async function doubt({ phone, doubted }: Run, profile: Profile, answer: BatchAnswer | null) {
  const isUnknown = answer?.refused.some(({ refusal }) => refusal === unknownDevice) ?? false
  const isForgotten = isUnknown && profile.registered
  if (answer && !isUnknown) return null
  const forgotten = isForgotten || profile.forgotten === true
  const known = await changeProfile(phone, profile, { registered: false, forgotten })
  const isTold = doubted.has(profile.device)
  doubted.add(profile.device)
  return isForgotten && !isTold ? known : null
}

interface Answered {
  owner: string
  answer: BatchAnswer
  changed: readonly KeptEvent[]
  slow: boolean
}

/** In one transaction: the events that the answer names, its receipt, and what there is to say of it. */
async function keepAnswer({ phone, sum }: Run, { owner, answer, changed, slow }: Answered) {
  const receipt = receiptOf(owner, answer)
  const writing = phone.writing('events', 'receipts', 'notes', 'profiles')
  const notes = writing.in('notes')
  // Read again, since a page may have changed it meanwhile, or taken her off the phone with all of hers.
  const profile = await writing.in('profiles').get(owner)
  if (!profile) return await writing.done
  for (const event of changed) writing.in('events').put(event)
  if (receipt) writing.in('receipts').put(receipt)
  const revoked = changed.some(({ refusal }) => refusal === 'device-revoked')
  writing.in('profiles').put({ ...profile, registered: true, revoked })
  if (slow || sum.of > changed.length)
    notes.put({ ...sum, receipt: receipt?.id ?? null, at: new Date().toISOString() }, 'arrived')
  notes.put(Date.now(), 'keptAt')
  noteAnswer(owner, answer, (name, note) => notes.put(note, name))
  await writing.done
}

function receiptOf(owner: string, { receipt: jws, kept }: BatchAnswer): Receipt | null {
  const id = jws ? payloadOf(jws)?.['id'] : null
  return jws && typeof id === 'string' ? { id, owner, at: new Date().toISOString(), count: kept.length, jws } : null
}

/** Worth saying that it arrived: it had waited longer than an answer takes. */
function isSlow(batch: readonly KeptEvent[]) {
  return batch.some(({ at }) => Math.abs(Date.now() - Date.parse(at)) > 15_000)
}
