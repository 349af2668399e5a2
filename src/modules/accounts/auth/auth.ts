import type { BetterAuthOptions } from 'better-auth'
import { longestPassword, shortestPassword } from '../rules/password.ts'
import { columns } from './columns.ts'
import { lettersOf } from './letters.ts'
import { mailIsDelivered } from './mail-way.ts'
import { authSecret } from './secret.ts'
import { sessionDays } from '../rules/kept.ts'
import { cookieNames } from './session-cookie.ts'
import type { AuthWorld } from './world.ts'

const hour = 3600

export type Auth = Awaited<ReturnType<typeof makeAuth>>

const made = new WeakMap<object, Promise<Auth>>()

/** The one better-auth of a process, made when somebody first signs in, so that the server starts without it. */
export function authOf(world: AuthWorld): Promise<Auth> {
  const known = made.get(world.settings)
  if (known) return known
  const making = authSecret(world).then((secret) => makeAuth(world, secret))
  made.set(world.settings, making)
  return making
}

// Its three modules take half a second of processor time to read: only the first sign-in of a process waits for them.
async function makeAuth(world: AuthWorld, secret: string) {
  const [{ betterAuth }, { magicLink }, { passkey }] = await Promise.all([
    import('better-auth'),
    import('better-auth/plugins/magic-link'),
    import('@better-auth/passkey'),
  ])
  const { settings } = world
  return betterAuth({
    ...optionsOf(world, secret),
    plugins: [
      magicLink({ expiresIn: hour / 2, sendMagicLink: lettersOf(world).mailLink }),
      passkey({
        rpName: 'CONECTA Pacífico',
        rpID: new URL(settings.origin).hostname,
        origin: settings.origin,
        advanced: { webAuthnChallengeCookie: cookieNames(settings).challenge },
        schema: columns.passkey,
      }),
    ],
  })
}

function optionsOf(world: AuthWorld, secret: string) {
  const { settings } = world
  const letters = lettersOf(world)
  return {
    ...columns,
    appName: 'CONECTA Pacífico',
    baseURL: settings.origin,
    basePath: '/api/auth',
    trustedOrigins: [settings.origin],
    secret,
    database: { db: world.db, type: 'postgres' },
    logger: { disabled: true },
    telemetry: { enabled: false },
    // Ours counts in PostgreSQL, by address and by account, and says when to try again.
    rateLimit: { enabled: false },
    advanced: {
      database: { generateId: 'uuid' },
      ipAddress: { disableIpTracking: true },
      useSecureCookies: false,
      defaultCookieAttributes: { secure: settings.secure, httpOnly: true, sameSite: 'lax', path: '/' },
      cookies: { session_token: { name: cookieNames(settings).session } },
    },
    session: {
      ...columns.session,
      expiresIn: sessionDays * 24 * hour,
      disableSessionRefresh: true,
      freshAge: 24 * hour,
      cookieCache: { enabled: false },
    },
    // Only for whoever has none: our page asks nobody else. The letter goes to the new address.
    user: { ...columns.user, changeEmail: { enabled: true } },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      requireEmailVerification: mailIsDelivered(settings),
      resetPasswordTokenExpiresIn: hour,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: letters.passwordReset,
      onPasswordReset: letters.passwordChanged,
      onExistingUserSignUp: letters.alreadyRegistered,
    },
    emailVerification: {
      sendOnSignUp: true,
      autoSignInAfterVerification: true,
      expiresIn: 24 * hour,
      sendVerificationEmail: letters.emailConfirmation,
    },
  } satisfies BetterAuthOptions
}
