import { type CourseCopy, readCopy } from '#modules/learning/rules/course-copy.ts'

const keysAddress = '/.well-known/conecta-keys.json'
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }

export interface SignedCopy {
  jws: string
  copy: CourseCopy
}

export type Doubt = 'wrong-signature' | 'not-a-copy' | 'no-keys'

/** The copy that a JWS of the server holds (RFC 7515, ES256), or why it is not believed. */
export async function readSigned(jws: string): Promise<SignedCopy | Doubt> {
  const [header = '', payload = '', signature = ''] = jws.split('.')
  const { alg, typ, kid } = json(header)
  if (alg !== 'ES256' || typ !== 'course+jws') return 'not-a-copy'
  const keys = await serverKeys()
  if (!keys) return 'no-keys'
  const key = keys.find((one) => one.kid === kid)
  if (!key || !(await isSigned(key, { signed: `${header}.${payload}`, signature }))) return 'wrong-signature'
  const copy = readCopy(json(payload))
  return copy ? { jws, copy } : 'not-a-copy'
}

async function isSigned({ kty, crv, x, y }: ServerKey, { signed, signature }: { signed: string; signature: string }) {
  const key = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, algorithm, false, ['verify'])
  return await crypto.subtle.verify(algorithm, key, bytesOf(signature), new TextEncoder().encode(signed))
}

interface ServerKey {
  kid: string
  kty: string
  crv: string
  x: string
  y: string
}

/** The server's public keys: as it says them now, and as they were kept where there is no network. */
async function serverKeys(): Promise<ServerKey[] | null> {
  const shell = await caches.open('shell')
  const fresh = await fetch(keysAddress, { credentials: 'omit' }).catch(() => null)
  if (fresh?.ok) {
    const headers = { 'content-type': 'application/json' }
    await shell.put(keysAddress, new Response(await fresh.blob(), { headers }))
  }
  const kept = await shell.match(keysAddress)
  return kept ? (await kept.json()).keys : null
}

function json(part: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytesOf(part)))
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

function bytesOf(base64url: string) {
  return Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
}
