import { gathering } from '#kernel/gather.ts'
import { holdSigners } from '#modules/accounts/public.ts'
import { keepFold } from '../queries/course-folds.ts'
import { courseVersions } from '../queries/courses.ts'
import { insertReceipts } from '../queries/receipts.ts'
import type { StatementRefusal } from '../rules/device-events.ts'
import type { LearningEvent } from '../rules/learning-event.ts'
import { type PlaceOfWork, type Signers, sortWork, type Task } from './sort-work.ts'
import type { Db, Recorded, Work, Written } from './work.ts'
import { type PlaceWritten, writePlaces } from './write-places.ts'

const writers = new WeakMap<Db, (work: Work) => Promise<Written>>()

/**
 * Writes what came, and answers once it is committed. One transaction at a time: what arrives while it runs is written
 * together in the next, since one commit costs the disk as much for a hundred answers as for one.
 */
export async function writeWork(db: Db, work: Work): Promise<Written> {
  const known = writers.get(db)
  if (known) return await known(work)
  const writer = gathering(async (works: readonly Work[]) => await writeGroup(db, works))
  writers.set(db, writer)
  return await writer(work)
}

async function writeGroup(db: Db, works: readonly Work[]): Promise<Written[]> {
  const courseOf = await coursesOf(db, works)
  const { places, written } = await db.transaction().execute(async (transaction) => {
    const signers = await signersOf(transaction, works)
    const sorted = sortWork(works, { signers, courseOf })
    const done = await writePlaces(transaction, sorted.places)
    return { places: done, written: await writeReceipts(transaction, { works, tasks: sorted.tasks, done, signers }) }
  })
  for (const [{ place }, { fold }] of places) keepFold(place, fold)
  return written
}

async function coursesOf(db: Db, works: readonly Work[]) {
  const events = works.flatMap(({ shares }) => shares.flatMap((share) => share.events))
  const wanted = [
    ...new Map(events.map(({ course, version }) => [`${course} ${version}`, { course, version }])).values(),
  ]
  const found = await courseVersions(db, wanted)
  const courses = new Map(wanted.map(({ course, version }, index) => [`${course} ${version}`, found[index] ?? null]))
  return ({ course, version }: LearningEvent) => courses.get(`${course} ${version}`) ?? null
}

/** A device that signed in several batches is heard as it spoke last. */
async function signersOf(transaction: Db, works: readonly Work[]) {
  const heard = new Map(works.flatMap((work) => work.heard.map((one) => [one.device, { ...one, at: work.at }])))
  const at = works.reduce((latest, work) => (work.at > latest ? work.at : latest), new Date(0))
  return await holdSigners(transaction, [...heard.values()], at)
}

interface Done {
  works: readonly Work[]
  tasks: readonly Task[][]
  done: ReadonlyMap<PlaceOfWork, PlaceWritten>
  signers: Signers
}

async function writeReceipts(transaction: Db, { works, tasks, done, signers }: Done): Promise<Written[]> {
  const ownerOf = (device: string) => signers.get(device)?.actorId ?? null
  const written = await Promise.all(
    works.map(async (work, index): Promise<Written> => {
      const shares = (tasks[index] ?? []).map((task) => recordedOf(task, done))
      const kept = new Set(shares.flatMap((share) => share.kept))
      return { shares, receipt: (kept.size > 0 && (await work.receipt?.(kept, ownerOf))) || null }
    }),
  )
  await insertReceipts(
    transaction,
    written.flatMap(({ receipt }) => receipt ?? []),
  )
  return written
}

function recordedOf({ sound, refused }: Task, done: Done['done']): Recorded {
  const recorded: Recorded = { kept: [], refused: [...refused], progress: [], certificates: [] }
  for (const [of, events] of Map.groupBy(sound, ({ place }) => place)) {
    const written = done.get(of)
    if (!written) continue
    const { kept, full, progress, fold, certificate } = written
    for (const { id } of events) {
      const refusal: StatementRefusal = full.has(id) ? 'too-many-events' : 'taken-id'
      if (kept.has(id)) recorded.kept.push(id)
      else recorded.refused.push({ id, refusal })
    }
    const lessons = [...new Set(events.flatMap(({ id }) => of.events.get(id)?.lesson ?? []))]
    const { course, version } = of.place
    recorded.progress.push({ course, version, progress, events: fold.events, lessons })
    if (certificate) recorded.certificates.push(certificate)
  }
  return recorded
}
