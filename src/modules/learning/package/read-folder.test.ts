import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { PackageFiles } from './package-files.ts'
import { smallCourse } from '#test/small-course.ts'
import { checkPackage } from './check-package.ts'
import { packageLimits } from './limits.ts'
import { readFolder } from './read-folder.ts'

describe('a course folder', () => {
  let place: string
  before(async () => {
    place = await mkdtemp(join(tmpdir(), 'course-'))
  })
  after(async () => await rm(place, { recursive: true }))

  async function folder(name: string, files: PackageFiles) {
    for (const [path, content] of files) {
      await mkdir(dirname(join(place, name, path)), { recursive: true })
      await writeFile(join(place, name, path), content)
    }
    return join(place, name)
  }
  const written = async (path: string, limits = packageLimits) =>
    (await readFolder(path, limits)).faults.map(({ file, name }) => `${file} ${name}`)

  it('is read as it stands', async () => {
    const read = await readFolder(await folder('cuenta-tu-lana', smallCourse()))
    assert.deepEqual(new Set(read.files.keys()), new Set(smallCourse().keys()))
    assert.deepEqual((await checkPackage(read.files, read)).faults, [])
  })
  it('has the name of its slug', async () => {
    const read = await readFolder(await folder('otra', smallCourse()))
    assert.deepEqual(
      (await checkPackage(read.files, read)).faults.map(({ name }) => name),
      ['slug-is-not-folder'],
    )
  })
  it('shows nothing from outside, and no hidden files', async () => {
    const path = await folder('links', new Map([['.env', Buffer.from('secret')]]))
    await symlink('/etc/hostname', join(path, 'hostname'))
    await symlink('/etc', join(path, 'media'))
    const read = await readFolder(path)
    assert.equal(read.files.size, 0)
    assert.deepEqual(await written(path), ['.env hidden-file', 'hostname not-a-plain-file', 'media not-a-plain-file'])
  })
  it('has no twins', async () => {
    const names = ['Media/a.svg', 'media/a.svg', 'media/n\u0303.svg', 'media/ñ.svg']
    const path = await folder('twins', new Map(names.map((name) => [name, Buffer.from(name)])))
    assert.deepEqual(await written(path), ['media/a.svg names-differ-by-case', 'media/ñ.svg names-differ-by-form'])
  })
  it('has its limits', async () => {
    const path = await folder('large', new Map(['a', 'b'].map((name) => [name, Buffer.alloc(3000)])))
    assert.deepEqual(await written(path, { ...packageLimits, files: 1 }), ['b too-many-files'])
    assert.deepEqual(await written(path, { ...packageLimits, fileBytes: 2000 }), ['a file-too-big'])
    assert.deepEqual(await written(path, { ...packageLimits, courseBytes: 5000 }), ['b course-too-big'])
  })
  it('must be one', async () => {
    assert.deepEqual(await written(join(place, 'nowhere')), ['nowhere not-a-folder'])
  })
})
