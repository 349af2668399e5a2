import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { migrationsFolder } from '#kernel/database/prepare.ts'
import { OperatorProblem } from '#kernel/problem.ts'
import { bareConnections, emptyConnections } from '#test/database.ts'
import { key, s3Server, secret, signatureOf } from '#test/operation/s3-server.ts'
import { freePort } from '#test/operation/server-process.ts'
import { backUp } from '../backup/backup.ts'
import { restore } from '../backup/restore.ts'
import { bucketStore } from './bucket-store.ts'
import { copyFiles } from './copy-files.ts'
import { fileStore } from './file-store.ts'

const region = 'sa-east-1'
const folder = () => fileStore(mkdtempSync(join(tmpdir(), 'conecta-files-')))

it('the gate before the S3 server makes the signature of AWS’s own example', () => {
  const headers = {
    host: 'examplebucket.s3.amazonaws.com',
    range: 'bytes=0-9',
    'x-amz-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'x-amz-date': '20130524T000000Z',
    authorization:
      'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, SignedHeaders=host;range;x-amz-content-sha256;x-amz-date, Signature=…',
  }
  const made = signatureOf({ method: 'GET', url: '/test.txt', headers }, 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY')
  assert.equal(made, 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41')
})

describe('files in a bucket', () => {
  let server: Awaited<ReturnType<typeof s3Server>>
  const store = (change: Partial<Parameters<typeof bucketStore>[0]> = {}) =>
    bucketStore({ url: `${server.url}/conecta/one`, key, secret, region, ...change })
  before(async () => void (server = await s3Server()))
  after(() => server.stop())

  it('come back as they were given, are kept once, and are listed', async () => {
    const files = store()
    await files.check()
    const digest = await files.put(Buffer.from('una figura'))
    const puts = () => server.asked.filter((line) => line.startsWith('PUT')).length
    const before = puts()
    assert.equal(await files.put(Buffer.from('una figura')), digest)
    assert.equal(puts(), before)
    assert.equal(String(Buffer.from((await files.get(digest)) ?? [])), 'una figura')
    assert.equal(await files.get('0'.repeat(64)), null)
    assert.equal(await files.get('../secret'), null)
    assert.equal(await files.has('0'.repeat(64)), false)
    assert.deepEqual(await Array.fromAsync(files.list()), [digest])
    assert.ok(server.asked.some((line) => line === `GET /files/conecta/one/${digest.slice(0, 2)}/${digest}`))
  })

  it('are listed over as many pages as there are', async () => {
    const files = bucketStore({ url: `${server.url}/many`, key, secret, region }, 3)
    await files.check()
    const digests: string[] = []
    for (let index = 0; index < 8; index++) digests.push(await files.put(Buffer.from(`file ${index}`)))
    assert.deepEqual((await Array.fromAsync(files.list())).toSorted(), digests.toSorted())
  })

  it('are refused under a wrong secret, a wrong key, and in a bucket that does not exist, each named', async () => {
    for (const [change, said] of [
      [{ secret: 'wrong' }, /403 SignatureDoesNotMatch/],
      [{ key: 'wrong' }, /403/],
      [{ url: server.url.replace('/files', '/nothing') }, /404 NoSuchBucket/],
      [{ url: `http://127.0.0.1:${await freePort()}/files` }, /does not answer \(.*ECONNREFUSED/],
    ] as const)
      await assert.rejects(store(change).check(), (problem) => {
        assert.ok(problem instanceof OperatorProblem)
        assert.match(problem.message, said)
        assert.doesNotMatch(problem.message, new RegExp(secret))
        return true
      })
  })

  it('are asked for again where the storage stumbles, and not where it refuses', async () => {
    const files = store()
    const digest = await files.put(Buffer.from('otra figura'))
    server.failNext(503, 500)
    assert.equal(String(Buffer.from((await files.get(digest)) ?? [])), 'otra figura')
    server.failNext(403)
    await assert.rejects(files.get(digest), /403/)
  })

  it('are never served with other bytes than were kept', async () => {
    const files = store({ url: `${server.url}/broken` })
    const digest = await files.put(Buffer.from('entera'))
    const at = join(server.folder, 'broken', digest.slice(0, 2))
    const object = readdirSync(at).find((name) => name.includes(digest) && name.endsWith('object')) ?? ''
    writeFileSync(join(at, object), 'rota!!')
    await assert.rejects(files.get(digest), /other bytes/)
    assert.equal(String(readFileSync(join(at, object))), 'rota!!')
  })

  it('are copied from a folder, again from where it was cut, and back', async () => {
    const from = folder()
    const to = store({ url: `${server.url}/copied` })
    const digests = await Promise.all(['uno', 'dos', 'tres'].map((text) => from.put(Buffer.from(text))))
    await to.put(Buffer.from('dos'))
    assert.deepEqual(await copyFiles(from, to), { copied: 2, had: 1, bytes: 7 })
    assert.deepEqual(await copyFiles(from, to), { copied: 0, had: 3, bytes: 0 })
    assert.deepEqual((await Array.fromAsync(to.list())).toSorted(), digests.toSorted())
    const back = folder()
    assert.equal((await copyFiles(to, back)).copied, 3)
    writeFileSync(join(from.name, digests[0]?.slice(0, 2) ?? '', digests[0] ?? ''), 'broken')
    await assert.rejects(copyFiles(from, store({ url: `${server.url}/again` })), /damaged/)
  })

  it('are in a backup, and a restore puts them into a bucket or a folder', async () => {
    const { pool, db } = await emptyConnections()
    await sql`insert into programme values ('comercio', '{}', now())`.execute(db)
    const files = store({ url: `${server.url}/saved` })
    const digest = await files.put(Buffer.from('guardada'))
    const file = join(mkdtempSync(join(tmpdir(), 'conecta-backup-')), 'all.zip')
    const manifest = await backUp({ pool, files, now: new Date() }, file)
    assert.deepEqual(manifest.files, [digest])
    for (const into of [store({ url: `${server.url}/restored` }), folder()]) {
      await restore({ connections: await bareConnections(), files: into, migrationsFolder }, file)
      assert.equal(String(Buffer.from((await into.get(digest)) ?? [])), 'guardada')
    }
  })

  it('that cannot be read end a backup with what is wrong, and leave no file', async () => {
    const { pool } = await emptyConnections()
    const files = store({ url: `${server.url}/lost` })
    await files.put(Buffer.from('perdida'))
    const place = mkdtempSync(join(tmpdir(), 'conecta-backup-'))
    const broken = { ...files, get: store({ secret: 'wrong' }).get }
    await assert.rejects(backUp({ pool, files: broken, now: new Date() }, join(place, 'all.zip')), /403/)
    assert.deepEqual(readdirSync(place), [])
  })
})
