import { base64url } from './jws.ts'

export interface Pin {
  salt: string
  digest: string
}

const rounds = 200_000

export const shortestPin = 4

/** A digest slow enough that a PIN is not tried by hand; whoever can read the phone's store can try them all. */
export async function makePin(typed: string): Promise<Pin> {
  const salt = base64url(crypto.getRandomValues(new Uint8Array(16)))
  return { salt, digest: await digestOf(typed, salt) }
}

export async function isPin(typed: string, { salt, digest }: Pin): Promise<boolean> {
  return (await digestOf(typed, salt)) === digest
}

/** PBKDF2 (RFC 8018) with SHA-256. */
async function digestOf(typed: string, salt: string) {
  const bytes = new TextEncoder()
  const key = await crypto.subtle.importKey('raw', bytes.encode(typed), 'PBKDF2', false, ['deriveBits'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes.encode(salt), iterations: rounds }
  return base64url(new Uint8Array(await crypto.subtle.deriveBits(how, key, 256)))
}
