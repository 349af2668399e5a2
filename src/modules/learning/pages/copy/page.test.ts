import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { unzipSync } from 'fflate'
import { compactVerify, createLocalJWKSet } from 'jose'
import { testApp } from '#test/app.ts'
import { cast } from '#test/cast.ts'
import { newerCourse, publishCourse } from '#test/published-course.ts'
import { importCourse } from '../../actions/import-course.ts'
import { loadShipped } from '../../actions/load-shipped.ts'
import { type CopyFile, type CourseCopy, entryName, readCopy, wantedFiles, weightOf } from '../../rules/course-copy.ts'
import { courseVersion } from '../../queries/courses.ts'
import { copyWeight } from '../course/copy-weight.ts'

const shipped = 'ponle-precio-a-tu-trabajo'
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('a course as one thing', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  const at = (course: string, version: string, locale = 'es') =>
    `/${locale}/learning/courses/${course}/versions/${version}/copy`
  const ask = async (path: string, headers: Record<string, string> = {}) => await site.app.request(path, { headers })
  const copyOf = async (course: string, version: string, locale = 'es'): Promise<CourseCopy> => {
    const { copy }: { copy: string } = await (await ask(at(course, version, locale))).json()
    const keys = await (await ask('/.well-known/conecta-keys.json')).json()
    const { payload, protectedHeader } = await compactVerify(copy, createLocalJWKSet(keys))
    assert.equal(protectedHeader.typ, 'course+jws')
    const read = readCopy(JSON.parse(Buffer.from(payload).toString()))
    assert.ok(read)
    return read
  }
  before(async () => {
    site = await testApp()
    await publishCourse(site.world)
    await publishCourse(site.world, newerCourse('1.1.0'))
    await importCourse(
      site.world,
      { files: newerCourse('2.0.0'), faults: [], folder: null },
      { personId: null, at: site.world.clock() },
    )
    await loadShipped(site.world)
  })

  it('names the pages, scripts, figures, recordings and rules of that version, signed by the site', async () => {
    const { files, ...named } = await copyOf('cuenta-tu-lana', '1.0.0')
    assert.deepEqual(named, {
      format: 'conecta-course/1',
      course: 'cuenta-tu-lana',
      version: '1.0.0',
      language: 'es',
      title: 'Cuenta tu lana',
    })
    const course = '/es/learning/courses/cuenta-tu-lana'
    assert.deepEqual(
      files.filter(({ kind }) => kind === 'page').map(({ address, fetch }) => [address, fetch]),
      [
        [course, `${course}?version=1.0.0`],
        [`${course}/lessons/mide`, `${course}/lessons/mide?version=1.0.0`],
        [`${course}/lessons/suma`, `${course}/lessons/suma?version=1.0.0`],
        [`${course}/certificate`, `${course}/certificate`],
        ['/es/learning/phone', '/es/learning/phone'],
        ['/es/guidance/help', '/es/guidance/help'],
      ],
    )
    const addresses = files.map(({ address }) => address)
    assert.equal(new Set(addresses).size, addresses.length)
    const kinds = new Set(files.map(({ kind }) => kind))
    assert.deepEqual(kinds, new Set(['page', 'rules', 'script', 'figure', 'audio']))
    assert.ok(addresses.some((address) => address.startsWith('/assets/loader-')))
    assert.ok(!addresses.some((address) => /woff|ttf/.test(address)))
  })

  it('is what a stranger gets from each address, to the byte, and says what that weighs', async () => {
    const { files } = await copyOf('cuenta-tu-lana', '1.0.0')
    for (const file of files) {
      const response = await ask(file.fetch)
      const bytes = new Uint8Array(await response.arrayBuffer())
      assert.equal(sha256(bytes), file.sha256, file.fetch)
      assert.equal(response.headers.get('content-type'), file.type)
      if (file.kind === 'page') assert.equal(response.headers.get('content-security-policy'), file.policy)
      const wire = await (await ask(file.fetch, { 'accept-encoding': 'br' })).arrayBuffer()
      assert.equal(wire.byteLength, file.bytes, file.fetch)
    }
  })

  it('is the same for whoever asks, and holds nothing of her', async () => {
    const { ana } = await cast(site.world)
    const [hers, theirs] = await Promise.all([
      ask(at(shipped, '1.0.0'), { cookie: ana.cookie }),
      ask(at(shipped, '1.0.0')),
    ])
    assert.equal(await hers.text(), await theirs.text())
  })

  it('has the lessons of the version that it names, though a newer one is open', async () => {
    const { files } = await copyOf('cuenta-tu-lana', '1.0.0')
    const lesson = files.find(({ address }) => address.endsWith('/mide'))
    const html = await (await ask(lesson?.fetch ?? '')).text()
    assert.match(html, /"version":"1\.0\.0"/)
    const page = await (await ask(files[0]?.fetch ?? '')).text()
    assert.match(page, /data-version="1\.0\.0"/)
  })

  it('is had of no draft, of nothing unknown, and in no other language', async () => {
    for (const path of [
      at('cuenta-tu-lana', '2.0.0'),
      at('cuenta-tu-lana', '9.0.0'),
      at('nothing', '1.0.0'),
      at('cuenta-tu-lana', '1.0.0', 'fr'),
    ])
      assert.equal((await ask(path)).status, 404, path)
  })

  it('brings the rules by which answers are marked with no network', async () => {
    const response = await ask('/es/learning/courses/cuenta-tu-lana/versions/1.0.0/outline')
    const outline = await response.json()
    assert.deepEqual([outline.course, outline.version, outline.mark], ['cuenta-tu-lana', '1.0.0', 70])
    const [choice] = outline.modules[0].lessons[0].activities
    assert.deepEqual([choice.id, choice.prompt, choice.options[0].correct], ['how-much', '', true])
    assert.equal((await ask('/es/learning/courses/cuenta-tu-lana/versions/2.0.0/outline')).status, 404)
  })

  it('is one file as well, the signed list first, with recordings only when they are asked for', async () => {
    const copy = await copyOf('cuenta-tu-lana', '1.0.0')
    for (const audio of [false, true]) {
      const response = await ask(`${at('cuenta-tu-lana', '1.0.0')}/file${audio ? '?audio=yes' : ''}`)
      assert.equal(response.headers.get('content-type'), 'application/zip')
      assert.match(response.headers.get('content-disposition') ?? '', /cuenta-tu-lana-1\.0\.0-es\.zip/)
      const entries = unzipSync(new Uint8Array(await response.arrayBuffer()))
      const files: CopyFile[] = wantedFiles(copy, audio)
      assert.deepEqual(Object.keys(entries), ['copy.jws', ...files.map(entryName)])
      for (const file of files) assert.equal(sha256(entries[entryName(file)] ?? new Uint8Array()), file.sha256)
    }
    assert.equal((await ask(`${at('cuenta-tu-lana', '2.0.0')}/file`)).status, 404)
  })

  it('weighs about what the course’s page says, in each language', async () => {
    for (const locale of ['es', 'en', 'pt'] as const) {
      const copy = await copyOf(shipped, '1.0.0', locale)
      const course = await courseVersion(site.db, shipped, '1.0.0')
      assert.ok(course)
      const real = weightOf(wantedFiles(copy, false))
      const said = copyWeight(course, locale, site.world.assets.scriptBytes)
      const zip = await (await ask(`${at(shipped, '1.0.0', locale)}/file`)).arrayBuffer()
      // A zip packs less tightly than the wire.
      for (const [measured, most] of [
        [real, 0.1],
        [zip.byteLength, 0.2],
      ] as const)
        assert.ok(Math.abs(said.bytes / measured - 1) < most, `${locale}: said ${said.bytes}, is ${measured}`)
      assert.equal(said.audio, weightOf(copy.files) - real)
    }
  })

  it('is not given without end to one address', async () => {
    const path = `${at('cuenta-tu-lana', '1.0.0')}/file`
    const statuses = new Set<number>()
    for (let times = 0; times < 62; times++) {
      const response = await ask(path)
      await response.body?.cancel()
      statuses.add(response.status)
    }
    assert.deepEqual(statuses, new Set([200, 429]))
  })
})
