import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compactVerify, importJWK, type JWK } from 'jose'
import { makeKeys, payloadOf, publicKey, signJws } from './jws.ts'

describe('a statement', () => {
  it('is a JWS that other software checks with the public key alone', async () => {
    const keys = await makeKeys()
    const event = { id: 'x', answer: { text: 'lana de llama, «ñ» 🧶' } }
    const jws = await signJws(event, { keys, kid: 'device' })
    const key = await importJWK({ ...(await publicKey(keys)) } as JWK, 'ES256')
    const { payload, protectedHeader } = await compactVerify(jws, key)
    assert.deepEqual(protectedHeader, { alg: 'ES256', kid: 'device' })
    assert.deepEqual(JSON.parse(new TextDecoder().decode(payload)), event)
    assert.deepEqual(payloadOf(jws), event)
  })

  it('is signed by a key whose private half cannot be taken out of the browser', async () => {
    const { privateKey } = await makeKeys()
    assert.equal(privateKey.extractable, false)
    await assert.rejects(crypto.subtle.exportKey('jwk', privateKey))
  })

  it('may be long', async () => {
    const event = { answer: 'ñ'.repeat(60_000) }
    const jws = await signJws(event, { keys: await makeKeys(), kid: 'device' })
    assert.deepEqual(payloadOf(jws), event)
  })

  it('that makes no sense says nothing', () => {
    for (const jws of ['', 'a.b', 'a.%%.c']) assert.equal(payloadOf(jws), null)
  })
})
