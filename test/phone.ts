import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { v7 } from 'uuid'
import type { PublicKey } from '#kernel/signing/jws.ts'

interface App {
  request(path: string, init?: RequestInit): Response | Promise<Response>
}

export type Phone = ReturnType<typeof newPhone>

/** A device as a phone makes one: an id, and a key pair that signs what is done on it. */
export function newPhone() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const device = v7()
  const key: PublicKey = { kty: 'EC', crv: 'P-256', x, y }
  return { device, key, privateKey, sign: (event: object) => signedBy(event, { device, privateKey }) }
}

/** A JWS in compact form, ES256, as a browser signs it. */
export function signedBy(event: object, { device, privateKey }: { device: string; privateKey: KeyObject }): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  const signed = `${encode({ alg: 'ES256', kid: device })}.${encode(event)}`
  const key = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const
  return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`
}

/** That whoever asks holds the key of a device. */
export function proofOf({ device, privateKey }: Pick<Phone, 'device' | 'privateKey'>): string {
  return signedBy({ sub: device, act: 'register' }, { device, privateKey })
}

/** Posts JSON as a script on our own page does. */
export async function postJson(app: App, path: string, { body, cookie = '' }: { body: unknown; cookie?: string }) {
  return await app.request(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      'user-agent': 'Mozilla/5.0 (Android 14; Mobile; rv:130.0) Gecko/130.0 Firefox/130.0',
      cookie,
    },
  })
}

export async function registerPhone(
  app: App,
  { device, key }: Pick<Phone, 'device' | 'key'>,
  { as = 'person', cookie = '', proof }: { as?: 'person' | 'visitor'; cookie?: string; proof?: string } = {},
) {
  return await postJson(app, '/es/accounts/devices', { body: { id: device, key, as, proof }, cookie })
}
