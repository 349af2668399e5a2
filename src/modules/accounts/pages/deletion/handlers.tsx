import { z } from 'zod'
import { callerOf } from '#kernel/http/caller.ts'
import { sayNext } from '#kernel/http/flash.ts'
import { type FieldErrors, parseForm, readForm, typed } from '#kernel/http/form.ts'
import { deleteAccount } from '../../actions/delete-account.ts'
import { pinProblem } from '../../actions/enter-by-card.ts'
import { signOut } from '../../actions/sign-out.ts'
import { verifyPassword } from '../../actions/verify-password.ts'
import { limits } from '../../limits.ts'
import { messages } from '../../messages/messages.ts'
import { findCardOf, type OwnCard } from '../../queries/cards.ts'
import { findProfile, type Profile } from '../../queries/people.ts'
import { pinIn } from '../../rules/pin.ts'
import { isFresh } from '../../session/fresh.ts'
import { signInFirst } from '../../session/refusal.tsx'
import type { accountsUrls } from '../../urls.ts'
import { wordedFaults } from '../fields.ts'
import { type AccountsContext, askerOf, pauseOf, setCookies } from '../request.ts'
import { DeletionPage } from './page.tsx'

type DeletionContext = AccountsContext<typeof accountsUrls.deletion.pattern>

const form = z.object({
  certificates: z.enum(['keep', 'erase'], { error: 'choose' }),
  password: z.string().default(''),
  pin: z.string().default('').transform(pinIn),
})

export async function showDeletion(c: DeletionContext) {
  const profile = await profileOf(c)
  return profile ? await page(c, profile, { errors: {}, status: 200 }) : signInFirst(c)
}

export async function createDeletion(c: DeletionContext) {
  const { person, locale, now } = c.var
  const profile = await profileOf(c)
  if (!person || !profile) return signInFirst(c)
  const fields = await readForm(c)
  const chosen = typed(fields, 'certificates')
  const { values, errors } = parseForm(form, fields)
  if (errors) return await page(c, profile, { chosen, errors, status: 422 })

  const doubt = await doubtAbout(c, profile, values)
  if (doubt) return await page(c, profile, { chosen, ...doubt })
  const refusal = await deleteAccount(c.var, { person, keepCertificates: values.certificates === 'keep', at: now })
  if (refusal) return await page(c, profile, { chosen, errors: { certificates: refusal }, status: 409 })
  setCookies(c, await signOut(c.var, askerOf(c)))
  sayNext(c, 'account-deleted')
  return c.redirect(`/${locale}`, 303)
}

async function profileOf(c: DeletionContext) {
  const { person, db } = c.var
  return person ? await findProfile(db, person.id) : undefined
}

/** Whoever asks must show once more who she is: by her password, by the PIN of her card, or by having signed in within a day. */
async function doubtAbout(
  c: DeletionContext,
  profile: Profile,
  { password, pin }: { password: string; pin: string },
): Promise<Refusal | null> {
  const card = profile.hasPassword ? null : await cardWithPin(c)
  if (card) return await pinDoubt(c, card, pin)
  if (!profile.hasPassword) return (await isFresh(c)) ? null : { errors: { certificates: 'not-fresh' }, status: 403 }
  if (!password) return { errors: { password: 'password-current-missing' }, status: 422 }
  const minutes = await pauseOf(c, [{ limit: limits.signInByAccount, key: profile.email ?? callerOf(c) }])
  if (minutes) return { errors: { password: 'too-many' }, status: 429, minutes }
  if (await verifyPassword(c.var, askerOf(c), password)) return null
  return { errors: { password: 'password-current-wrong' }, status: 422 }
}

async function pinDoubt(c: DeletionContext, card: OwnCard, pin: string): Promise<Refusal | null> {
  if (!pin) return { errors: { pin: 'pin-current-missing' }, status: 422 }
  const minutes = await pauseOf(c, [{ limit: limits.cardByNumber, key: card.number }])
  if (minutes) return { errors: { pin: 'too-many' }, status: 429, minutes }
  const problem = await pinProblem(c.var, { number: card.number, card, pin })
  return problem && { errors: { pin: problem === 'card-wrong' ? 'pin-current-wrong' : problem }, status: 422 }
}

async function cardWithPin(c: DeletionContext) {
  const { person, db } = c.var
  const card = person ? await findCardOf(db, person.id) : null
  return card?.pin ? card : null
}

interface Refusal {
  errors: FieldErrors
  status: 200 | 403 | 409 | 422 | 429
  minutes?: number
}

async function page(
  c: DeletionContext,
  profile: Profile,
  { errors, status, minutes, chosen }: Refusal & { chosen?: string },
) {
  const { shell, locale } = c.var
  const say = messages[locale]
  const otherwise = (await cardWithPin(c)) ? 'pin' : null
  const asks = profile.hasPassword ? 'password' : otherwise
  const faults = wordedFaults(
    errors,
    { ...say, faults: { ...say.faults, ...say.cards.faults, choose: say.account.deletion.choose } },
    minutes,
  )
  return c.html(<DeletionPage shell={shell} asks={asks} chosen={chosen} faults={faults} />, status)
}
