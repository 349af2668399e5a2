import { z } from 'zod'
import { callerOf } from '#kernel/http/caller.ts'
import { type FieldErrors, parseForm, readForm, typed } from '#kernel/http/form.ts'
import { ownPinProblem } from '../../actions/change-pin.ts'
import { joinAddress } from '../../actions/join-address.ts'
import { mailWay } from '../../auth/mail-way.ts'
import { limits } from '../../limits.ts'
import { messages } from '../../messages/messages.ts'
import { findCardOf } from '../../queries/cards.ts'
import { findProfile } from '../../queries/people.ts'
import { pinIn } from '../../rules/pin.ts'
import { signInFirst } from '../../session/refusal.tsx'
import { accountsUrls } from '../../urls.ts'
import { emailField, wordedFaults } from '../fields.ts'
import { type AccountsContext, askerOf, pauseOf } from '../request.ts'
import { AddressPage } from './page.tsx'

type AddressContext = AccountsContext<typeof accountsUrls.address.pattern>

const form = z.object({
  email: emailField,
  pin: z.string().default('').transform(pinIn).pipe(z.string().min(1, 'pin-current-missing')),
})

export async function showAddress(c: AddressContext) {
  const { locale } = c.var
  const who = await cardHolder(c)
  if (who === 'signed-out') return signInFirst(c)
  return who ? page(c, { wrote: '', errors: {}, status: 200 }) : c.redirect(accountsUrls.account.href({ locale }), 303)
}

/** Whoever holds an open telephone must not join an address of her own: the PIN is asked for. */
export async function createAddress(c: AddressContext) {
  const { locale, settings } = c.var
  const who = await cardHolder(c)
  if (who === 'signed-out') return signInFirst(c)
  if (!who) return c.redirect(accountsUrls.account.href({ locale }), 303)
  const fields = await readForm(c)
  const wrote = typed(fields, 'email')
  if (mailWay(settings) === 'off') return page(c, { wrote, errors: { email: 'mail-off' }, status: 409 })
  const { values, errors } = parseForm(form, fields)
  if (errors) return page(c, { wrote, errors, status: 422 })

  const minutes = await pauseOf(c, [
    { limit: limits.cardByNumber, key: who.number },
    { limit: limits.mailByAccount, key: values.email },
    { limit: limits.mailByAddress, key: callerOf(c) },
  ])
  if (minutes) return page(c, { wrote, errors: { email: 'too-many' }, status: 429, minutes })
  const problem = await ownPinProblem(c.var, who.personId, values.pin)
  if (problem)
    return page(c, { wrote, errors: { pin: problem === 'card-wrong' ? 'pin-current-wrong' : problem }, status: 422 })
  await joinAddress(c.var, askerOf(c), values.email)
  return c.redirect(accountsUrls.mailSent.href({ locale, about: 'address' }), 303)
}

/** Whoever enters with a card and has no address yet. */
async function cardHolder(c: AddressContext) {
  const { person, db } = c.var
  const profile = person ? await findProfile(db, person.id) : undefined
  if (!person || !profile) return 'signed-out'
  const card = await findCardOf(db, person.id)
  return card && profile.email === null ? { number: card.number, personId: person.id } : null
}

interface Answer {
  wrote: string
  errors: FieldErrors
  status: 200 | 409 | 422 | 429
  minutes?: number
}

function page(c: AddressContext, { wrote, errors, status, minutes }: Answer) {
  const { shell, locale, settings } = c.var
  const say = messages[locale]
  const faults = wordedFaults(errors, { faults: { ...say.faults, ...say.cards.faults } }, minutes)
  return c.html(
    <AddressPage shell={shell} mailIsOff={mailWay(settings) === 'off'} typed={wrote} faults={faults} />,
    status,
  )
}
