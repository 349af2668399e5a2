import { z } from 'zod'
import { sayNext } from '#kernel/http/flash.ts'
import { type FieldErrors, parseForm, readForm, typed } from '#kernel/http/form.ts'
import { deleteAccount } from '../../actions/delete-account.ts'
import { signOut } from '../../actions/sign-out.ts'
import { verifyPassword } from '../../actions/verify-password.ts'
import { limits } from '../../limits.ts'
import { messages } from '../../messages/messages.ts'
import { findProfile, type Profile } from '../../queries/people.ts'
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
})

export async function showDeletion(c: DeletionContext) {
  const profile = await profileOf(c)
  return profile ? page(c, profile, { errors: {}, status: 200 }) : signInFirst(c)
}

export async function createDeletion(c: DeletionContext) {
  const { person, locale, now } = c.var
  const profile = await profileOf(c)
  if (!person || !profile) return signInFirst(c)
  const fields = await readForm(c)
  const chosen = typed(fields, 'certificates')
  const { values, errors } = parseForm(form, fields)
  if (errors) return page(c, profile, { chosen, errors, status: 422 })

  const doubt = await doubtAbout(c, profile, values.password)
  if (doubt) return page(c, profile, { chosen, ...doubt })
  const refusal = await deleteAccount(c.var, { person, keepCertificates: values.certificates === 'keep', at: now })
  if (refusal) return page(c, profile, { chosen, errors: { certificates: refusal }, status: 409 })
  setCookies(c, await signOut(c.var, askerOf(c)))
  sayNext(c, 'account-deleted')
  return c.redirect(`/${locale}`, 303)
}

async function profileOf(c: DeletionContext) {
  const { person, db } = c.var
  return person ? await findProfile(db, person.id) : undefined
}

/** Whoever asks must show once more who she is: by her password, or by having signed in within a day. */
async function doubtAbout(c: DeletionContext, profile: Profile, password: string): Promise<Refusal | null> {
  if (!profile.hasPassword) return (await isFresh(c)) ? null : { errors: { certificates: 'not-fresh' }, status: 403 }
  if (!password) return { errors: { password: 'password-current-missing' }, status: 422 }
  const minutes = await pauseOf(c, [{ limit: limits.signInByAccount, key: profile.email ?? c.var.caller }])
  if (minutes) return { errors: { password: 'too-many' }, status: 429, minutes }
  if (await verifyPassword(c.var, askerOf(c), password)) return null
  return { errors: { password: 'password-current-wrong' }, status: 422 }
}

interface Refusal {
  errors: FieldErrors
  status: 200 | 403 | 409 | 422 | 429
  minutes?: number
}

function page(
  c: DeletionContext,
  profile: Profile,
  { errors, status, minutes, chosen }: Refusal & { chosen?: string },
) {
  const { shell, locale } = c.var
  const say = messages[locale]
  const faults = wordedFaults(
    errors,
    { ...say, faults: { ...say.faults, choose: say.account.deletion.choose } },
    minutes,
  )
  return c.html(
    <DeletionPage shell={shell} hasPassword={profile.hasPassword} chosen={chosen} faults={faults} />,
    status,
  )
}
