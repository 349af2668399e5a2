import { callerOf } from '#kernel/http/caller.ts'
import { z } from 'zod'
import { isLocale } from '#kernel/i18n/locales.ts'
import { registerPasskey, registrationOptions, signInByPasskey, signInOptions } from '../../actions/passkeys.ts'
import type { Answer } from '../../auth/ask.ts'
import { limits } from '../../limits.ts'
import { nameField } from '../fields.ts'
import { enter } from '../enter.ts'
import { type AccountsContext, askerOf, pauseOf, setCookies } from '../request.ts'

const text = z.string().max(20_000)
const key = { id: text, rawId: text, type: z.literal('public-key'), clientExtensionResults: z.object({}) }
const registration = z.object({
  name: nameField,
  response: z.object({
    ...key,
    response: z.object({ clientDataJSON: text, attestationObject: text, transports: z.array(text).max(10) }),
  }),
})
const entry = z.object({
  next: text.optional(),
  locale: z.string().refine(isLocale),
  response: z.object({
    ...key,
    response: z.object({
      clientDataJSON: text,
      authenticatorData: text,
      signature: text,
      userHandle: text.exactOptional(),
    }),
  }),
})

export async function showRegistrationOptions(c: AccountsContext) {
  const { person } = c.var
  if (!person) return c.json({ refusal: 'signed-out' }, 401)
  return answer(c, await registrationOptions(c.var, askerOf(c), person))
}

export async function createPasskey(c: AccountsContext) {
  if (!c.var.person) return c.json({ refusal: 'signed-out' }, 401)
  const body = registration.safeParse(await c.req.json().catch(() => null))
  if (!body.success) return c.json({ refusal: 'not-understood' }, 422)
  const made = await registerPasskey(c.var, askerOf(c), body.data)
  return made.refusal === null ? c.json({ refusal: null }, 201) : c.json({ refusal: made.refusal }, 422)
}

export async function showSignInOptions(c: AccountsContext) {
  if (await paused(c)) return c.json({ refusal: 'too-many' }, 429)
  return answer(c, await signInOptions(c.var, askerOf(c)))
}

/** Answers with where to go, since a script cannot read the address that a redirect leads to. */
export async function createPasskeySession(c: AccountsContext) {
  if (await paused(c)) return c.json({ refusal: 'too-many' }, 429)
  const body = entry.safeParse(await c.req.json().catch(() => null))
  if (!body.success) return c.json({ refusal: 'not-understood' }, 422)
  const result = await signInByPasskey(c.var, askerOf(c), body.data.response)
  if (result.refusal !== null) return c.json({ refusal: result.refusal }, 422)
  c.set('locale', body.data.locale)
  const { headers } = await enter(c, { cookies: result.cookies, said: 'signed-in', next: body.data.next })
  return c.json({ refusal: null, goal: headers.get('location') })
}

async function paused(c: AccountsContext) {
  return (await pauseOf(c, [{ limit: limits.passkeyByAddress, key: callerOf(c) }])) !== null
}

function answer(c: AccountsContext, result: Answer<object>) {
  if (result.refusal !== null) return c.json({ refusal: result.refusal }, 403)
  setCookies(c, result.cookies)
  return c.json(result.value)
}
