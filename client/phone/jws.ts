const text = new TextEncoder()
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }

/** A key pair whose private half never leaves the browser. */
export async function makeKeys(): Promise<CryptoKeyPair> {
  return await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])
}

/** What of a key is told to others (RFC 7517). */
export async function publicKey({ publicKey: key }: CryptoKeyPair) {
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', key)
  return { kty, crv, x, y }
}

/** A JWS in compact form (RFC 7515), ES256. */
export async function signJws(payload: object, { keys, kid }: { keys: CryptoKeyPair; kid: string }): Promise<string> {
  const input = `${encoded({ alg: 'ES256', kid })}.${encoded(payload)}`
  const signature = await crypto.subtle.sign(algorithm, keys.privateKey, text.encode(input))
  return `${input}.${base64url(new Uint8Array(signature))}`
}

/** What a JWS says, whoever signed it; null for what is none. */
export function payloadOf(jws: string): Record<string, unknown> | null {
  try {
    const [, payload = ''] = jws.split('.')
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0))
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}

export function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

function encoded(value: object) {
  const bytes = text.encode(JSON.stringify(value))
  // Spread over as many arguments as bytes: an engine takes some tens of thousands at most.
  const pieces = Array.from({ length: Math.ceil(bytes.length / 0x6000) }, (_, index) =>
    base64url(bytes.subarray(index * 0x6000, (index + 1) * 0x6000)),
  )
  return pieces.join('')
}
