import { createPrivateKey, generateKeyPairSync, type JsonWebKey, type KeyObject } from 'node:crypto'

/** A device's key: the public half as the database keeps it, the private half to sign with. */
export interface DeviceKey {
  publicJson: string
  privateKey: KeyObject
}

/** Making a key takes a tenth of a millisecond, so a million devices share a few hundred. */
export function makeKeys(count: number): JsonWebKey[] {
  return Array.from({ length: count }, () =>
    generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }),
  )
}

export function deviceKey(jwk: JsonWebKey): DeviceKey {
  const { kty, crv, x, y } = jwk
  return { publicJson: JSON.stringify({ kty, crv, x, y }), privateKey: createPrivateKey({ key: jwk, format: 'jwk' }) }
}
