import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { cast } from '#test/cast.ts'
import { newerCourse, publishCourse } from '#test/published-course.ts'
import { replace, smallCourse } from '#test/small-course.ts'
import { importCourse } from '../../actions/import-course.ts'
import { learningUrls } from '../../urls.ts'

const digestOf = (path: string, files = smallCourse()) =>
  createHash('sha256')
    .update(files.get(path) ?? '')
    .digest('hex')

describe('a file of a course', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  const draft = newerCourse('2.0.0', replace('media/skein.svg', 'lana', 'hilo'))
  const ask = async (digest: string, name = 'x', headers: Record<string, string> = {}) =>
    await site.app.request(learningUrls.media.href({ digest, name }), { headers })
  before(async () => {
    site = await testApp()
    await publishCourse(site.world)
    await importCourse(site.world, { files: draft, faults: [], folder: null }, { personId: null, at: new Date() })
  })

  it('is sent with its type, for ever, and a drawing may run nothing', async () => {
    const response = await ask(digestOf('media/skein.svg'), 'skein.svg')
    assert.equal(response.status, 200)
    assert.equal(response.headers.get('content-type'), 'image/svg+xml')
    assert.equal(response.headers.get('cache-control'), 'public, max-age=31536000, immutable')
    assert.equal(response.headers.get('content-security-policy'), "default-src 'none'; sandbox")
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff')
    assert.match(await response.text(), /<svg/)
  })

  it('is not sent again to who has it', async () => {
    const digest = digestOf('media/skein.svg')
    assert.equal((await ask(digest, 'x', { 'if-none-match': `"${digest}"` })).status, 304)
  })

  it('is played from any place', async () => {
    const whole = smallCourse().get('media/tone.opus') ?? new Uint8Array()
    const response = await ask(digestOf('media/tone.opus'), 'tone.opus', { range: 'bytes=2-5' })
    assert.equal(response.status, 206)
    assert.equal(response.headers.get('content-range'), `bytes 2-5/${whole.length}`)
    assert.match(response.headers.get('content-type') ?? '', /^audio\/ogg/)
    assert.deepEqual(new Uint8Array(await response.arrayBuffer()), new Uint8Array(whole.subarray(2, 6)))
    const past = await ask(digestOf('media/tone.opus'), 'tone.opus', { range: `bytes=${whole.length}-` })
    assert.equal(past.status, 416)
  })

  it('of a draft is sent to an editor only, and kept by nobody', async () => {
    const { edith, ana } = await cast(site.world)
    const digest = digestOf('media/skein.svg', draft)
    assert.equal((await ask(digest)).status, 404)
    assert.equal((await ask(digest, 'x', { cookie: ana.cookie })).status, 404)
    const response = await ask(digest, 'x', { cookie: edith.cookie })
    assert.equal(response.status, 200)
    assert.equal(response.headers.get('cache-control'), 'private, no-store')
  })

  it('is media alone: lessons with their answers are not sent', async () => {
    assert.equal((await ask(digestOf('lessons/mide.es.md'))).status, 404)
    assert.equal((await ask('0'.repeat(64))).status, 404)
    assert.equal((await ask('..%2f..%2fetc%2fpasswd')).status, 404)
  })
})
