import { sharedSecret } from '#kernel/database/secrets.ts'
import type { LentDatabase } from '#kernel/database/database.ts'
import { signed } from '#modules/accounts/auth/session-cookie.ts'

/** Signs the cookies of sessions that stand in the database, as the server does. */
export async function cookieSigner(db: LentDatabase): Promise<(token: string) => string> {
  const secret = await sharedSecret(db, 'auth')
  return (token) => `session=${encodeURIComponent(signed(token, secret))}`
}
