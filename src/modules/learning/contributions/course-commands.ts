import { lstat, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { World } from '#kernel/http/context.ts'
import { OperatorProblem } from '#kernel/problem.ts'
import { say } from '#kernel/process.ts'
import type { Command } from '#kernel/sockets/module.ts'
import { exportCourse } from '../actions/export-course.ts'
import { importCourse, type Imported } from '../actions/import-course.ts'
import { publish } from '../actions/publish.ts'
import { messages } from '../messages/courses/messages.ts'
import type { PackageFiles } from '../package/package-files.ts'
import { readFolder } from '../package/read-folder.ts'
import { readZip } from '../package/read-zip.ts'
import { faultLine } from '../package/word-fault.ts'
import { writeZip } from '../package/write-zip.ts'
import { findCourse } from '../queries/courses.ts'

// The operator's command line speaks English, like its manual.
const words = messages.en

export const courseCommands: Command[] = [
  {
    name: 'course import',
    usage: 'FOLDER|ZIP [--publish]',
    summary: 'checks a course package and keeps it as a draft; with --publish, opens it to everyone',
    run: runImport,
  },
  {
    name: 'course export',
    usage: 'SLUG [--version V] FILE.zip|FOLDER',
    summary: 'writes every file of a course, byte for byte as it was imported',
    run: runExport,
  },
]

async function runImport(world: World, given: string[]) {
  const [path, ...others] = given.filter((word) => word !== '--publish')
  if (path === undefined || others.length) throw new OperatorProblem('Write: course import FOLDER|ZIP [--publish]')
  const wish = { personId: null, at: world.clock() }
  const imported = await importCourse(world, await readPackage(path), wish)
  refuseFaults(imported)
  if (imported.state === 'faulty') return
  const name = `${imported.course} ${imported.version}`
  say(
    imported.state === 'unchanged'
      ? `${name} is here already, with the very same files.`
      : `${name} is imported as a draft.`,
  )
  if (!given.includes('--publish')) return

  const refusal = await publish(world, { ...wish, course: imported.course, version: imported.version })
  if (refusal && refusal !== 'published-already') throw new OperatorProblem(words.refusals[refusal])
  say(`${name} is published.`)
}

function refuseFaults(imported: Imported) {
  if (imported.state === 'refused') throw new OperatorProblem(words.refusals[imported.refusal])
  if (imported.state !== 'faulty') return
  const { faults } = imported
  const lines = faults.map((fault) => `  ${faultLine(fault, 'en')}`)
  throw new OperatorProblem(
    `${words.editor.package.faults(faults.length)}. Nothing of it was kept.\n${lines.join('\n')}`,
  )
}

async function readPackage(path: string) {
  const found = await lstat(path).catch(() => null)
  if (!found) throw new OperatorProblem(`There is nothing at ${path}.`)
  return found.isDirectory() ? await readFolder(path) : await readZip(await readFile(path))
}

async function runExport(world: World, given: string[]) {
  const at = given.indexOf('--version')
  const [course, target, ...others] = at < 0 ? given : given.toSpliced(at, 2)
  if (course === undefined || target === undefined || others.length)
    throw new OperatorProblem('Write: course export SLUG [--version V] FILE.zip|FOLDER')
  const version = at < 0 ? (await findCourse(world.db, course))?.currentVersion : given[at + 1]
  if (!version) throw new OperatorProblem(`There is no published course ${course}. Name a version with --version.`)
  const files = await exportCourse(world, { course, version })
  if (!files) throw new OperatorProblem(`There is no version ${version} of ${course}.`)
  await (target.endsWith('.zip') ? writeFile(target, await writeZip(files, course)) : writeFolder(target, files))
  say(`Wrote ${files.size} files of ${course} ${version} to ${target}.`)
}

async function writeFolder(folder: string, files: PackageFiles) {
  const there = await readdir(folder).catch(() => [])
  if (there.length) throw new OperatorProblem(`${folder} is not empty. Name a folder that does not exist yet.`)
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
}
