import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits for a link, and the digest that is kept of it. */
export function operatorToken() {
  const token = randomBytes(32).toString('base64url')
  return { token, digest: digestOf(token) }
}

export function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
