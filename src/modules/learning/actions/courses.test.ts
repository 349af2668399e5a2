import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { World } from '#kernel/http/context.ts'
import { testWorld } from '#test/app.ts'
import { emptyConnections } from '#test/database.ts'
import { newerCourse, publishCourse } from '#test/published-course.ts'
import { put, remove, replace, smallCourse } from '#test/small-course.ts'
import { readZip } from '../package/read-zip.ts'
import { writeZip } from '../package/write-zip.ts'
import { courseVersion, currentVersion, findVersion } from '../queries/courses.ts'
import { compilePackage } from './compile-package.ts'
import { exportCourse } from './export-course.ts'
import { importCourse } from './import-course.ts'
import { publish } from './publish.ts'
import { recompile } from './recompile.ts'
import { withdraw } from './withdraw.ts'

const course = 'cuenta-tu-lana'
const personId = '0190b5a0-0000-7000-8000-000000000001'

describe('a course', () => {
  let world: World
  const at = new Date('2026-11-20T12:00:00Z')
  const take = async (files = smallCourse()) =>
    await importCourse(world, { files, faults: [], folder: null }, { personId, at })
  const current = async () => (await currentVersion(world.db, course))?.version ?? null
  const audited = async () => {
    const rows = await world.db.selectFrom('audit').select(['event', 'subject', 'person_id']).orderBy('id').execute()
    return rows.map(({ event, subject }) => `${event} ${subject}`)
  }
  before(async () => {
    world = await testWorld(await emptyConnections(), {})
  })

  it('is refused whole, with everything that is wrong, and leaves nothing', async () => {
    const taken = await take(remove('lessons/suma.en.md')(put('media/odd.svg', '<svg onload="x()"/>')(smallCourse())))
    assert.equal(taken.state, 'faulty')
    assert.ok(taken.state === 'faulty' && taken.faults.length >= 2)
    assert.deepEqual(await audited(), [])
  })

  it('is refused when its programme does not exist', async () => {
    const taken = await take()
    assert.deepEqual(taken, { state: 'refused', refusal: 'programme-unknown', course, version: '1.0.0' })
  })

  it('is a draft that nobody sees until it is published', async () => {
    await publishCourse(world, newerCourse('0.9.0'))
    assert.deepEqual(await take(), { state: 'imported', course, version: '1.0.0' })
    assert.equal(await courseVersion(world.db, course, '1.0.0'), null)
    assert.equal(await current(), '0.9.0')
    assert.equal((await findVersion(world.db, course, '1.0.0'))?.state, 'draft')
  })

  it('gives way as a draft to other files of the same version, and never once it is published', async () => {
    const changed = replace('lessons/suma.es.md', 'minutes: 5', 'minutes: 6')(smallCourse())
    assert.equal((await take(changed)).state, 'imported')
    assert.equal((await take()).state, 'imported')
    assert.equal(await publish(world, { course, version: '1.0.0', personId, at }), null)
    assert.equal((await take()).state, 'unchanged')
    const refused = await take(changed)
    assert.deepEqual(refused, { state: 'refused', refusal: 'version-never-changes', course, version: '1.0.0' })
    assert.equal(await current(), '1.0.0')
  })

  it('is published once', async () => {
    assert.equal(await publish(world, { course, version: '1.0.0', personId, at }), 'published-already')
    assert.equal(await publish(world, { course, version: '7.0.0', personId, at }), 'no-such-version')
    assert.equal(await publish(world, { course: 'nothing', version: '1.0.0', personId, at }), 'no-such-version')
  })

  it('shows newcomers its newest version, whichever was published last', async () => {
    await publishCourse(world, newerCourse('1.10.0'))
    await publishCourse(world, newerCourse('1.9.0'))
    assert.equal(await current(), '1.10.0')
  })

  it('is withdrawn with a reason: newcomers get the one before, and who began it keeps it', async () => {
    assert.equal(await withdraw(world, { course, version: '1.10.0', reason: '', personId, at }), 'reason-missing')
    assert.equal(await withdraw(world, { course, version: '1.10.0', reason: 'A wrong price.', personId, at }), null)
    assert.equal(await current(), '1.9.0')
    assert.equal((await courseVersion(world.db, course, '1.10.0'))?.version, '1.10.0')
    assert.equal(await publish(world, { course, version: '1.10.0', personId, at }), 'withdrawn-for-good')
    assert.equal(await withdraw(world, { course, version: '1.10.0', reason: 'Twice.', personId, at }), 'not-published')
  })

  it('leaves the catalogue with its last version', async () => {
    for (const version of ['0.9.0', '1.0.0', '1.9.0'])
      assert.equal(await withdraw(world, { course, version, reason: 'Over.', personId, at }), null)
    assert.equal(await current(), null)
    assert.deepEqual(await world.db.selectFrom('course_entry').select('course').execute(), [])
    assert.deepEqual(await world.db.selectFrom('course_text').select('course').execute(), [])
  })

  it('comes back byte for byte, as files and through a zip', async () => {
    const files = await exportCourse(world, { course, version: '1.0.0' })
    assert.ok(files)
    const sorted = (map: ReadonlyMap<string, Uint8Array>) =>
      [...map].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]).toSorted()
    assert.deepEqual(sorted(files), sorted(smallCourse()))
    const zipped = await readZip(await writeZip(files, course))
    assert.deepEqual(sorted(zipped.files), sorted(smallCourse()))
    assert.equal(await exportCourse(world, { course, version: '7.0.0' }), null)
  })

  it('is compiled again, from the same files, where an older compiler made it', async () => {
    await world.db
      .updateTable('course_version')
      .set({ content: '{}', compiler: 0 })
      .where('version', '=', '1.0.0')
      .execute()
    assert.deepEqual(await recompile(world), [])
    const { course: compiled } = await compilePackage(smallCourse())
    assert.deepEqual(await courseVersion(world.db, course, '1.0.0'), compiled)
  })

  it('has every change of it in the audit log', async () => {
    const lines = await audited()
    assert.ok(lines.includes('courseImported course cuenta-tu-lana 1.0.0'))
    assert.ok(lines.includes('coursePublished course cuenta-tu-lana 1.10.0'))
    assert.ok(lines.includes('courseWithdrawn course cuenta-tu-lana 1.10.0'))
    assert.equal(lines.filter((line) => line.startsWith('courseWithdrawn')).length, 4)
  })

  it('is imported once by twenty who import it at the same moment', async () => {
    const files = newerCourse('3.0.0')
    const taken = await Promise.all(Array.from({ length: 20 }, async () => (await take(files)).state))
    assert.equal(taken.filter((state) => state === 'imported').length, 1)
    assert.equal(taken.filter((state) => state === 'unchanged').length, 19)
  })
})
