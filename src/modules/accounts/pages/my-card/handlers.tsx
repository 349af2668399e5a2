import { sayNext } from '#kernel/http/flash.ts'
import { type FieldErrors, readForm, typed } from '#kernel/http/form.ts'
import { changePin } from '../../actions/change-pin.ts'
import { endCard } from '../../actions/end-card.ts'
import { limits } from '../../limits.ts'
import { messages } from '../../messages/messages.ts'
import { findCardOf } from '../../queries/cards.ts'
import { findProfile } from '../../queries/people.ts'
import { pinIn, pinRefusal } from '../../rules/pin.ts'
import { signInFirst } from '../../session/refusal.tsx'
import { sessionToken } from '../../session/session.ts'
import { accountsUrls } from '../../urls.ts'
import { wordedFaults } from '../fields.ts'
import { pinFault } from '../pin-fault.ts'
import { type AccountsContext, pauseOf } from '../request.ts'
import { MyCardPage } from './page.tsx'

export async function showMyCard(c: AccountsContext<typeof accountsUrls.myCard.pattern>) {
  return await page(c, { errors: {}, status: 200 })
}

export async function updatePin(c: AccountsContext<typeof accountsUrls.myCardPin.pattern>) {
  const { person, locale, db } = c.var
  const here = accountsUrls.myCard.href({ locale })
  const token = await sessionToken(c)
  if (!person || !token) return signInFirst(c, here)
  const card = await findCardOf(db, person.id)
  if (!card) return await c.notFound()
  const fields = await readForm(c)
  const current = pinIn(typed(fields, 'current'))
  const chosen = { pin: pinIn(typed(fields, 'pin')), again: pinIn(typed(fields, 'again')) }
  const errors = { ...(current ? {} : { current: 'pin-current-missing' }), ...pinFault(pinRefusal(chosen)) }
  if (Object.keys(errors).length) return await page(c, { errors, status: 422 })

  const minutes = await pauseOf(c, [{ limit: limits.cardByNumber, key: card.number }])
  if (minutes) return await page(c, { errors: { current: 'too-many' }, status: 429, minutes })
  const change = await changePin(c.var, { personId: person.id, token, current, ...chosen })
  if (change) return await page(c, { errors: faultOf(change), status: 422 })
  sayNext(c, 'pin-changed')
  return c.redirect(here, 303)
}

export async function createCardEnd(c: AccountsContext<typeof accountsUrls.myCardEnd.pattern>) {
  const { person, locale, db } = c.var
  const here = accountsUrls.myCard.href({ locale })
  if (!person) return signInFirst(c, here)
  if (await endCard(db, person.id)) return c.redirect(here, 303)
  sayNext(c, 'card-ended')
  return c.redirect(accountsUrls.account.href({ locale }), 303)
}

function faultOf(change: NonNullable<Awaited<ReturnType<typeof changePin>>>): FieldErrors {
  if (change.about === 'pin') return pinFault(change.refusal)
  return { current: change.refusal === 'card-wrong' ? 'pin-current-wrong' : change.refusal }
}

interface Answer {
  errors: FieldErrors
  status: 200 | 422 | 429
  minutes?: number
}

async function page<pattern extends string>(c: AccountsContext<pattern>, { errors, status, minutes }: Answer) {
  const { shell, locale, db, person } = c.var
  if (!person) return signInFirst(c)
  const card = await findCardOf(db, person.id)
  const profile = await findProfile(db, person.id)
  if (!card || !profile) return await c.notFound()
  const say = messages[locale]
  const faults = wordedFaults(errors, { faults: { ...say.faults, ...say.cards.faults } }, minutes)
  return c.html(
    <MyCardPage shell={shell} number={card.number} hasPin={card.pin !== null} profile={profile} faults={faults} />,
    status,
  )
}
