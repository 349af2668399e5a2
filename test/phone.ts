import { generateKeyPairSync } from 'node:crypto'
import { v7 } from 'uuid'
import { type PublicKey, writeJws } from '#kernel/signing/jws.ts'

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
  return { device, key, privateKey, sign: (event: object) => writeJws({ kid: device }, event, privateKey) }
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
  { as = 'person', cookie = '' }: { as?: 'person' | 'visitor'; cookie?: string } = {},
) {
  return await postJson(app, '/es/accounts/devices', { body: { id: device, key, as }, cookie })
}
