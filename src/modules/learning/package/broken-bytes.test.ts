import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { smallCourse } from '#test/small-course.ts'
import { checkPackage } from './check-package.ts'
import { readZip } from './read-zip.ts'
import { writeZip } from './write-zip.ts'

const base = smallCourse()
const pieces = [
  '"',
  ':',
  '\n',
  '- ',
  '```',
  ':::',
  '![',
  '<',
  '&',
  '*',
  '|',
  '\u0000',
  'é',
  '---\n',
  '__proto__: 1\n',
  '~',
  '.nan',
  '\r\n',
  '%YAML 1.1\n---\n',
]
const cut = fc.record({
  file: fc.constantFrom(...base.keys()),
  at: fc.nat({ max: 2000 }),
  length: fc.nat({ max: 12 }),
  piece: fc.constantFrom(...pieces),
})

describe('a package broken anywhere', () => {
  it('has faults or compiles, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(cut, async ({ file, at, length, piece }) => {
        const bytes = Buffer.from(base.get(file) ?? [])
        const broken = Buffer.concat([bytes.subarray(0, at), Buffer.from(piece), bytes.subarray(at + length)])
        const { faults, course } = await checkPackage(new Map([...base, [file, broken]]))
        assert.equal(faults.length > 0, course === null)
      }),
      { numRuns: 60 },
    )
  })
  it('as a zip that states fewer entries than it has is refused', async () => {
    const zip = await writeZip(base)
    // The end of a zip without a comment is its last 22 bytes; the number of entries stands 10 bytes into it.
    zip.writeUInt16LE(0, zip.length - 12)
    assert.deepEqual(
      (await readZip(zip)).faults.map(({ name }) => name),
      ['not-a-zip'],
    )
  })

  it('as a zip is read or refused, and never throws', async () => {
    const zip = await writeZip(base)
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: zip.length - 1 }), fc.nat({ max: 255 }), async (at, byte) => {
        const broken = Buffer.from(zip)
        broken[at] = byte
        const { files, faults } = await readZip(broken)
        assert.ok(files.size === base.size || faults.length > 0)
      }),
      { numRuns: 100 },
    )
  })
})
