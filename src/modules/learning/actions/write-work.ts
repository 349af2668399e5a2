import { LRUCache } from 'lru-cache'
import { gathering } from '#kernel/gather.ts'
import { madeOnce } from '#kernel/made-once.ts'
import { holdSigners, noteOwners } from '#modules/accounts/public.ts'
import type { CompiledCourse } from '../package/compile/compiled-course.ts'
import { keepFold } from '../queries/course-folds.ts'
import { courseVersions } from '../queries/courses.ts'
import { insertReceipts } from '../queries/receipts.ts'
import { appendWork } from './append-work.ts'
import { type PlaceWritten, recordedOf } from './place-written.ts'
import { type CourseOf, type PlaceOfWork, type Signers, sortWork, type Task } from './sort-work.ts'
import { type Db, heardIn, type Work, type Written } from './work.ts'
import { writePlaces } from './write-places.ts'

/**
 * Writes what came, and answers once it is committed. One transaction at a time: what arrives while it runs is written
 * together in the next, since one commit costs the disk as much for a hundred answers as for one.
 */
export async function writeWork(db: Db, work: Work): Promise<Written> {
  return await writerOn(db)(work)
}

const writerOn = madeOnce((db: Db) => gathering(async (works: readonly Work[]) => await writeGroup(db, works)))

async function writeGroup(db: Db, works: readonly Work[]): Promise<Written[]> {
  const courseOf = await coursesOn(db)(works)
  const appended = await appendWork(db, works, courseOf)
  const others = works.filter((work) => !appended.has(work))
  const written = others.length > 0 ? await writeHeld(db, others, courseOf) : []
  return works.map((work) => appended.get(work) ?? (written.shift() as Written))
}

/** Writes with every row held that has a say, whoever wrote since. */
async function writeHeld(db: Db, works: readonly Work[], courseOf: CourseOf): Promise<Written[]> {
  const { heard, at } = heardIn(works)
  const { signers, places, written } = await db.transaction().execute(async (transaction) => {
    const held = await holdSigners(transaction, heard, at)
    const sorted = sortWork(works, { signers: held, courseOf })
    const done = await writePlaces(transaction, sorted.places)
    const all = await writeReceipts(transaction, { works, tasks: sorted.tasks, done, signers: held })
    return { signers: held, places: done, written: all }
  })
  noteOwners(db, signers.values())
  for (const [{ place }, { fold, revision }] of places) keepFold(place, fold, revision)
  return written
}

interface Version {
  course: string
  version: string
}

/** A published version never changes, but a newer compiler may have read it again: so each is asked for anew every minute. */
const coursesOn = madeOnce((db: Db) => {
  const known = new LRUCache<string, CompiledCourse>({ max: 32, ttl: 60_000 })
  return async (works: readonly Work[]): Promise<CourseOf> => {
    const events = works.flatMap(({ shares }) => shares.flatMap((share) => share.events))
    const wanted = new Map(events.map(({ course, version }) => [nameOf({ course, version }), { course, version }]))
    const courses = new Map([...wanted.keys()].map((name) => [name, known.get(name) ?? null]))
    const missing = [...wanted.values()].filter((one) => !courses.get(nameOf(one)))
    for (const course of await courseVersions(db, missing)) {
      if (!course) continue
      const name = nameOf({ course: course.slug, version: course.version })
      courses.set(name, course)
      known.set(name, course)
    }
    return (event) => courses.get(nameOf(event)) ?? null
  }
})

function nameOf({ course, version }: Version) {
  return `${course} ${version}`
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
