import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { root } from '#kernel/root.ts'
import { checkPackage } from './check-package.ts'
import type { CompiledCourse } from './compile/compiled-course.ts'
import { checkProgrammes } from './programme.ts'
import { readFolder } from './read-folder.ts'
import { readZip } from './read-zip.ts'
import { faultLine } from './word-fault.ts'
import { writeZip } from './write-zip.ts'

const content = join(root, 'content')
const slugs = await readdir(join(content, 'courses'))

describe('the courses that ship', () => {
  const courses: CompiledCourse[] = []
  for (const slug of slugs) {
    it(`${slug} has no faults`, async () => {
      const read = await readFolder(join(content, 'courses', slug))
      const { faults, course } = await checkPackage(read.files, read)
      assert.deepEqual(
        faults.map((fault) => faultLine(fault, 'en')),
        [],
      )
      assert.ok(course)
      courses.push(course)
    })
    it(`${slug} comes back from a zip byte for byte`, async () => {
      const { files } = await readFolder(join(content, 'courses', slug))
      const back = await readZip(await writeZip(files, slug))
      assert.deepEqual([...back.files.keys()].toSorted(), [...files.keys()].toSorted())
      for (const [path, bytes] of files)
        assert.ok(Buffer.from(bytes).equals(back.files.get(path) ?? Buffer.alloc(0)), path)
    })
  }
  it('agree with their programmes', async () => {
    const names = await readdir(join(content, 'programmes'))
    const read = names.map(async (name) => [name, await readFile(join(content, 'programmes', name))] as const)
    const { faults } = checkProgrammes(new Map(await Promise.all(read)), courses)
    assert.deepEqual(
      faults.map((fault) => faultLine(fault, 'en')),
      [],
    )
  })
})
