import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import { constants, deflateRawSync } from 'node:zlib'
import { smallCourse } from '#test/small-course.ts'
import { type ZipEntry, zipByHand } from '#test/zip-by-hand.ts'
import { checkPackage } from './check-package.ts'
import { packageLimits } from './limits.ts'
import { readZip } from './read-zip.ts'
import { writeZip } from './write-zip.ts'

const megabyte = 1_000_000
const course: ZipEntry = { name: 'course.yaml' }

async function faultsOf(entries: readonly ZipEntry[], limits = packageLimits) {
  const { files, faults } = await readZip(zipByHand(entries), limits)
  return { files: [...files.keys()], faults: faults.map(({ file, name }) => `${file} ${name}`) }
}

/** Zeros that fill gigabytes and take little room: a flushed block of deflate stands alone and may be repeated. */
function deflatedZeros(megabytes: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(1 << 20), { finishFlush: constants.Z_FULL_FLUSH })
  return Buffer.concat([...Array.from({ length: megabytes }, () => block), deflateRawSync(Buffer.alloc(0))])
}

async function measured<value>(work: () => Promise<value>) {
  const before = process.memoryUsage().rss
  const start = performance.now()
  const value = await work()
  return { value, seconds: (performance.now() - start) / 1000, grown: process.memoryUsage().rss - before }
}

describe('a zip', () => {
  it('gives back every file byte for byte', async () => {
    const files = new Map([
      ...smallCourse(),
      ['media/noise.mp4', randomBytes(70_000)],
      ['media/empty.webm', Buffer.alloc(0)],
    ])
    const read = await readZip(await writeZip(files))
    assert.deepEqual(read.faults, [])
    assert.deepEqual(new Map(read.files), new Map([...files].toSorted(([one], [other]) => (one < other ? -1 : 1))))
  })
  it('is the same for the same files, in any order and time zone', async () => {
    const files = smallCourse()
    const zone = process.env['TZ']
    process.env['TZ'] = 'America/Lima'
    const one = await writeZip(files)
    process.env['TZ'] = 'Asia/Tokyo'
    const other = await writeZip(new Map([...files].toReversed()))
    process.env['TZ'] = zone ?? 'UTC'
    assert.ok(one.equals(other))
  })
  it('may have one folder around everything', async () => {
    const read = await readZip(await writeZip(smallCourse(), 'my course'))
    assert.deepEqual((await checkPackage(read.files, read)).faults, [])
  })
  it('that is none is refused', async () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from('PK\u0003\u0004'), randomBytes(500)]) {
      assert.deepEqual(
        (await readZip(bytes)).faults.map(({ name }) => name),
        ['not-a-zip'],
      )
    }
  })
  it('cut short at any place never throws', async () => {
    const whole = await writeZip(smallCourse())
    for (let length = 0; length < whole.length; length += 97) {
      const { faults } = await readZip(whole.subarray(0, length))
      assert.ok(faults.length > 0)
    }
  })
})

describe('a zip made to do harm', () => {
  it('that inflates to 4 gigabytes and hides it ends at once, in little memory', async () => {
    const deflated = deflatedZeros(4096)
    const bomb = zipByHand([course, { name: 'media/a.svg', deflated, claimedSize: 1000 }])
    const { value, seconds, grown } = await measured(() => readZip(bomb))
    assert.deepEqual([value.files.size, value.faults.length > 0], [1, true])
    assert.ok(seconds < 2, `${seconds} s`)
    assert.ok(grown < 100 * megabyte, `${grown} bytes`)
  })
  it('that inflates to gigabytes and says so is refused whole', async () => {
    const deflated = deflatedZeros(2048)
    const bomb = zipByHand([course, { name: 'media/a.svg', deflated, claimedSize: 2048 * 2 ** 20 }])
    const { value, seconds, grown } = await measured(() => readZip(bomb))
    assert.deepEqual([value.files.size, value.faults.map(({ name }) => name)], [0, ['file-too-big']])
    assert.ok(seconds < 2, `${seconds} s`)
    assert.ok(grown < 100 * megabyte, `${grown} bytes`)
  })
  it('that grows a hundred times is refused, whatever its files', async () => {
    const deflated = deflatedZeros(4)
    const entry = { name: 'media/a.svg', deflated, claimedSize: 4 * 2 ** 20 }
    assert.deepEqual(
      (await faultsOf([course, entry])).faults,
      [' zip-grows-too-much'].map(() => 'media/a.svg zip-grows-too-much'),
    )
  })
  it('of too many entries, or too many bytes altogether, is refused', async () => {
    const limits = { ...packageLimits, files: 3, courseBytes: 5000 }
    const many = ['a', 'b', 'c', 'd'].map((name) => ({ name }))
    assert.deepEqual((await faultsOf(many, limits)).faults, [' too-many-files'])
    const large = ['a', 'b'].map((name) => ({ name, content: randomBytes(3000) }))
    assert.deepEqual((await faultsOf(large, limits)).faults, ['b course-too-big'])
  })
  it('with paths that leave the folder is refused, each path by name', async () => {
    const names = ['../evil.md', 'lessons/../../evil.md', '/etc/passwd', 'C:/evil.md', 'lessons\\evil.md', '..\\evil']
    const { files, faults } = await faultsOf([course, ...names.map((name) => ({ name }))])
    assert.deepEqual(files, ['course.yaml'])
    assert.deepEqual(
      faults,
      names.map((name) => `${name} path-leaves-folder`),
    )
  })
  it('with links, passwords, hidden or damaged files is refused', async () => {
    const { files, faults } = await faultsOf([
      course,
      { name: 'media/link.svg', content: Buffer.from('/etc/passwd'), mode: 0o120777 },
      { name: 'media/secret.svg', flags: 1 },
      { name: '__MACOSX/._a' },
      { name: '.git/config' },
      { name: 'media/wrong.svg', claimedCrc: 1 },
      { name: 'media/short.svg', claimedSize: 9 },
      { name: 'media/noise.svg', deflated: Buffer.from('no deflate at all') },
    ])
    assert.deepEqual(files, ['course.yaml'])
    assert.deepEqual(faults, [
      'media/link.svg not-a-plain-file',
      'media/secret.svg zip-encrypted',
      '__MACOSX/._a hidden-file',
      '.git/config hidden-file',
      'media/wrong.svg file-damaged',
      'media/short.svg file-damaged',
      'media/noise.svg file-damaged',
    ])
  })
  it('with twins is refused: the same name, other capitals, another normal form', async () => {
    const names = ['media/a.svg', 'media/a.svg', 'Media/a.svg', 'media/ñ.svg', 'media/n\u0303.svg']
    const { faults } = await faultsOf([course, ...names.map((name) => ({ name }))])
    assert.deepEqual(faults, [
      'media/a.svg duplicate-file',
      'Media/a.svg names-differ-by-case',
      'media/ñ.svg names-differ-by-form',
    ])
  })
})
