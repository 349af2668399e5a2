import { createHmac, timingSafeEqual } from 'node:crypto'
import { authSecret } from './secret.ts'
import type { AuthWorld } from './world.ts'

/** What is kept of a first-use code: bound to its card, and worth nothing without the site's secret, since eight digits are soon tried. */
export async function codeDigest(world: Pick<AuthWorld, 'settings' | 'secret'>, number: string, code: string) {
  return createHmac('sha256', await authSecret(world))
    .update(`card ${number} ${code}`)
    .digest('hex')
}

export function isSameDigest(kept: string | null, given: string): boolean {
  const expected = Buffer.from((kept ?? '').padEnd(given.length, '-'))
  return timingSafeEqual(expected, Buffer.from(given)) && kept !== null
}
