import { createHash } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { World } from '#kernel/http/context.ts'
import { root } from '#kernel/root.ts'
import type { Fault } from '../package/fault.ts'
import { checkProgrammes } from '../package/programme.ts'
import { readFolder } from '../package/read-folder.ts'
import { faultLine } from '../package/word-fault.ts'
import { listCoursesOfProgrammes, saveProgramme } from '../queries/programmes.ts'
import { readStamps, saveStamp } from '../queries/shipped-content.ts'
import { importCourse } from './import-course.ts'
import { publish } from './publish.ts'
import { recompile } from './recompile.ts'
import type { CoursePlace } from './place.ts'

type Place = CoursePlace & Pick<World, 'clock'>

interface Shipped {
  /** Inside the content folder: 'courses/ponle-precio-a-tu-trabajo'. */
  path: string
  folder: string
  stamp: string
}

/**
 * Publishes the programmes and courses that ship with the product where they are new, and compiles again what an older
 * compiler made. What is wrong with them comes back, a line a fault; the rest is loaded all the same.
 */
export async function loadShipped(place: Place, content = join(root, 'content')): Promise<string[]> {
  const problems = await recompile(place)
  const changed = await listChanged(place, content)
  const programmes = changed.find(({ path }) => path === 'programmes')
  if (programmes) await loadProgrammes(place, programmes)
  for (const course of changed) if (course !== programmes) problems.push(...(await loadCourse(place, course)))
  if (changed.length) problems.push(...(await disagreements(place, join(content, 'programmes'))))
  return problems
}

/** Sizes and times of the files tell what may have changed, so that an ordinary start reads none of them. */
async function listChanged({ db }: Place, content: string): Promise<Shipped[]> {
  const courses = (await readdir(join(content, 'courses'))).filter((name) => !name.startsWith('.')).toSorted()
  const known = await readStamps(db)
  const changed: Shipped[] = []
  for (const path of ['programmes', ...courses.map((name) => `courses/${name}`)]) {
    const folder = join(content, path)
    const stamp = await stampOf(folder)
    if (known.get(path) !== stamp) changed.push({ path, folder, stamp })
  }
  return changed
}

async function stampOf(folder: string) {
  const digest = createHash('sha256')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const name of entries.map((entry) => join(entry.parentPath, entry.name)).toSorted()) {
    const { size, mtimeMs } = await stat(name)
    digest.update(`${name.slice(folder.length)} ${size} ${mtimeMs}\n`)
  }
  return digest.digest('hex')
}

async function loadProgrammes({ db, clock }: Place, { path, folder, stamp }: Shipped) {
  const { programmes } = checkProgrammes((await readFolder(folder)).files, [])
  for (const programme of programmes) await saveProgramme(db, programme, clock())
  await saveStamp(db, path, { stamp, at: clock() })
}

async function loadCourse(place: Place, { path, folder, stamp }: Shipped): Promise<string[]> {
  const wish = { personId: null, at: place.clock() }
  const imported = await importCourse(place, await readFolder(folder), wish)
  if (imported.state === 'faulty') return lines(path, imported.faults)
  if (imported.state === 'refused') return [`content/${path}: ${refusals[imported.refusal](imported.version)}`]
  await publish(place, { ...wish, course: imported.course, version: imported.version })
  await saveStamp(place.db, path, { stamp, at: wish.at })
  return []
}

const refusals = {
  'version-never-changes': (version: string) =>
    `version ${version} is published already with other files, and a published version never changes. Give course.yaml a higher version.`,
  'programme-unknown': () =>
    'course.yaml names a programme that does not exist. Add it to content/programmes, or leave it out.',
}

async function disagreements({ db }: Place, folder: string) {
  const { files } = await readFolder(folder)
  return lines('programmes', checkProgrammes(files, await listCoursesOfProgrammes(db)).faults)
}

function lines(path: string, faults: readonly Fault[]) {
  return faults.map((fault) => `content/${path}/${faultLine(fault, 'en')}`)
}
