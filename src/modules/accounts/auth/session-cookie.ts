import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Settings } from '#kernel/settings/settings.ts'

/** `__Host-` binds a cookie to this host and to https (RFC 6265bis, 4.1.3.2); browsers refuse the prefix on plain http. */
export function cookieNames({ secure }: Pick<Settings, 'secure'>) {
  const prefix = secure ? '__Host-' : ''
  return { session: `${prefix}session`, visitor: `${prefix}visitor`, challenge: `${prefix}passkey` }
}

/** The session's token in a cookie `token.signature` (HMAC-SHA-256, base64), or null when the signature is not ours. */
export function tokenIn(cookie: string | undefined, secret: string): string | null {
  const dot = cookie?.lastIndexOf('.') ?? -1
  if (!cookie || dot < 1) return null
  const token = cookie.slice(0, dot)
  const given = Buffer.from(cookie.slice(dot + 1), 'base64')
  const expected = signatureOf(token, secret)
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null
}

/** The cookie's value for a token, before it is percent-encoded. */
export function signed(token: string, secret: string): string {
  return `${token}.${signatureOf(token, secret).toString('base64')}`
}

function signatureOf(token: string, secret: string) {
  return createHmac('sha256', secret).update(token).digest()
}
