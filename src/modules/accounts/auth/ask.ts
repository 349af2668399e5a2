import type { Locale } from '#kernel/i18n/locales.ts'
import { deviceOf } from '../rules/device.ts'
import { type Auth, authOf } from './auth.ts'
import { speaking } from './speaking.ts'
import type { AuthWorld } from './world.ts'

/** Who asks, as far as better-auth needs to know. */
export interface Asker {
  locale: Locale
  cookie: string
  userAgent: string
  /** Where she was going; a link by mail leads there. */
  next?: string | undefined
  /** An address is joined to an account that has none: the letter says so. */
  joining?: boolean | undefined
}

export type Answer<value> = { refusal: null; value: value; cookies: string[] } | { refusal: string; cookies: string[] }

interface Returned<value> {
  headers: Headers
  response: value
}

/** Calls better-auth; what it refuses is a value (its stable code), and what it wants set are Set-Cookie lines. */
export async function ask<value>(
  world: AuthWorld,
  asker: Asker,
  call: (api: Auth['api'], headers: Headers) => Promise<Returned<value>>,
): Promise<Answer<value>> {
  const auth = await authOf(world)
  try {
    const { headers, response } = await speaking.run(asker, () => call(auth.api, headersOf(asker)))
    return { refusal: null, value: response, cookies: headers.getSetCookie() }
  } catch (problem) {
    const { isAPIError } = await import('better-auth/api')
    if (!isAPIError(problem) || problem.statusCode >= 500) throw problem
    return { refusal: problem.body?.code ?? String(problem.status), cookies: [] }
  }
}

function headersOf({ cookie, userAgent, locale }: Asker) {
  return new Headers({ cookie, 'user-agent': deviceOf(userAgent), 'accept-language': locale })
}
