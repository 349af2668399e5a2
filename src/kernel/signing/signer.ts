import { createPrivateKey, createPublicKey, generateKeyPairSync, type JsonWebKey, type KeyObject } from 'node:crypto'
import type { LentDatabase } from '../database/database.ts'
import { sharedValue } from '../database/secrets.ts'
import { thumbprint, writeJws } from './jws.ts'

/** Signs in the name of the site, with one key that all its processes share. */
export interface Signer {
  /** A compact JWS of `payload`; `type` is the header's `typ`: 'receipt+jws', 'course+jws'. */
  signJws(type: string, payload: object): Promise<string>
  /** The public half as a JWK Set (RFC 7517). */
  keySet(): Promise<{ keys: JsonWebKey[] }>
}

interface ServerKey {
  key: KeyObject
  kid: string
  jwk: JsonWebKey
}

export function signerOn(db: LentDatabase): Signer {
  let opened: Promise<ServerKey> | undefined
  // A database that did not answer is asked again at the next signature.
  const serverKey = () => (opened ??= openKey(db).catch((problem) => ((opened = undefined), Promise.reject(problem))))
  return {
    signJws: async (typ, payload) => {
      const { key, kid } = await serverKey()
      return writeJws({ typ, kid }, payload, key)
    },
    keySet: async () => ({ keys: [(await serverKey()).jwk] }),
  }
}

async function openKey(db: LentDatabase): Promise<ServerKey> {
  const kept = await sharedValue(db, 'signing', () =>
    JSON.stringify(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })),
  )
  const key = createPrivateKey({ key: JSON.parse(kept), format: 'jwk' })
  const jwk = createPublicKey(key).export({ format: 'jwk' })
  const kid = thumbprint(jwk)
  return { key, kid, jwk: { ...jwk, kid, alg: 'ES256', use: 'sig' } }
}
