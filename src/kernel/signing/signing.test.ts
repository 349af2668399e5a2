import assert from 'node:assert/strict'
import { generateKeyPairSync, verify } from 'node:crypto'
import { before, describe, it } from 'node:test'
import fc from 'fast-check'
import { compactVerify, createLocalJWKSet, CompactSign, exportJWK, generateKeyPair } from 'jose'
import { testApp } from '#test/app.ts'
import { digestOf, importPublicKey, isSignedBy, readJws, writeJws } from './jws.ts'
import { signerOn } from './signer.ts'

describe('what the site signs', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  before(async () => void (site = await testApp()))

  it('is checked by other software, with the keys that the site publishes', async () => {
    const jws = await site.world.signer.signJws('receipt+jws', { digests: ['á'] })
    const response = await site.app.request('/.well-known/conecta-keys.json')
    assert.equal(response.status, 200)
    const { payload, protectedHeader } = await compactVerify(jws, createLocalJWKSet(await response.json()))
    assert.deepEqual(JSON.parse(Buffer.from(payload).toString()), { digests: ['á'] })
    assert.equal(protectedHeader.typ, 'receipt+jws')
    assert.equal(protectedHeader.alg, 'ES256')
  })

  it('shows no half of the key that is not public', async () => {
    const { keys } = await site.world.signer.keySet()
    assert.deepEqual(Object.keys(keys[0] ?? {}).toSorted(), ['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'])
  })

  it('is signed with one key, whichever process signs first', async () => {
    const signers = Array.from({ length: 4 }, () => signerOn(site.db))
    const sets = await Promise.all(signers.map((signer) => signer.keySet()))
    for (const set of sets) assert.deepEqual(set, await site.world.signer.keySet())
  })
})

describe('a JWS of somebody else', () => {
  it('is read and checked, whichever library wrote it', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
    const jws = await new CompactSign(Buffer.from('{"id":1}'))
      .setProtectedHeader({ alg: 'ES256', kid: 'x' })
      .sign(privateKey)
    const read = readJws(jws)
    const { x = '', y = '' } = await exportJWK(publicKey)
    const key = importPublicKey({ kty: 'EC', crv: 'P-256', x, y })
    assert.ok(read && key)
    assert.deepEqual(read.payload, { id: 1 })
    assert.equal(isSignedBy(read, key), true)
    assert.equal(isSignedBy({ ...read, signed: `${read.signed}A` }, key), false)
    assert.equal(isSignedBy({ ...read, header: { alg: 'none' } }, key), false)
    assert.equal(isSignedBy({ ...read, signature: Buffer.alloc(3) }, key), false)
    assert.match(digestOf(jws), /^[\w-]{43}$/)
  })

  it('has a signature that is right or wrong, whatever its bytes are', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
    const key = importPublicKey({ kty: 'EC', crv: 'P-256', x, y })
    assert.ok(key)
    const number = fc.oneof(
      fc.uint8Array({ minLength: 32, maxLength: 32 }),
      fc.constantFrom(new Uint8Array(32), new Uint8Array(32).fill(255), new Uint8Array(32).fill(1, 31)),
    )
    const jws = { header: { alg: 'ES256' }, payload: {}, signed: 'a.b' }
    fc.assert(
      fc.property(number, number, (r, s) => {
        assert.equal(isSignedBy({ ...jws, signature: Buffer.concat([r, s]) }, key), false)
      }),
    )
    // Numbers that begin with zeros or with a set bit, which DER writes in another length.
    for (let index = 0; index < 600; index++) {
      const read = readJws(writeJws({ kid: 'x' }, { index }, privateKey))
      assert.ok(read)
      assert.equal(isSignedBy(read, key), true)
      assert.equal(read.signature.length, 64)
      const raw = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const
      assert.equal(verify('sha256', Buffer.from(read.signed), raw, read.signature), true)
    }
  })

  it('is nothing where it is not three parts of base64url', () => {
    for (const text of ['', 'a.b', 'a.b.c.d', '..', '!!.!!.!!', 'bnVsbA.bnVsbA.AA']) assert.equal(readJws(text), null)
  })

  it('has a key only where the numbers are a point of the curve', () => {
    assert.equal(importPublicKey({ kty: 'EC', crv: 'P-256', x: 'AAAA', y: 'AAAA' }), null)
  })
})
