import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { describe, it } from 'node:test'
import { checkPackage } from './check-package.ts'
import type { CompiledCourse } from './compile/compiled-course.ts'
import { checkProgrammes } from './programme.ts'
import { readFolder } from './read-folder.ts'
import { readZip } from './read-zip.ts'
import { faultLine } from './word-fault.ts'
import { writeZip } from './write-zip.ts'

const content = new URL('../../../../content/', import.meta.url)
const slugs = await readdir(new URL('courses/', content))

describe('the courses that ship', () => {
  const courses: CompiledCourse[] = []
  for (const slug of slugs) {
    it(`${slug} has no faults`, async () => {
      const read = await readFolder(new URL(`courses/${slug}`, content).pathname)
      const { faults, course } = await checkPackage(read.files, read)
      assert.deepEqual(
        faults.map((fault) => faultLine(fault, 'en')),
        [],
      )
      assert.ok(course)
      courses.push(course)
    })
    it(`${slug} comes back from a zip byte for byte`, async () => {
      const { files } = await readFolder(new URL(`courses/${slug}`, content).pathname)
      const back = await readZip(await writeZip(files, slug))
      assert.deepEqual([...back.files.keys()].toSorted(), [...files.keys()].toSorted())
      for (const [path, bytes] of files)
        assert.ok(Buffer.from(bytes).equals(back.files.get(path) ?? Buffer.alloc(0)), path)
    })
  }
  it('agree with their programmes', async () => {
    const names = await readdir(new URL('programmes/', content))
    const read = names.map(async (name) => [name, await readFile(new URL(`programmes/${name}`, content))] as const)
    const { faults } = checkProgrammes(new Map(await Promise.all(read)), courses)
    assert.deepEqual(
      faults.map((fault) => faultLine(fault, 'en')),
      [],
    )
  })
})
