import { z } from 'zod'
import { callerOf } from '#kernel/http/caller.ts'
import { type FieldErrors, parseForm, readForm, typed } from '#kernel/http/form.ts'
import { preferredLocale } from '#kernel/http/locale.ts'
import { type CardEntryRefusal, enterByCard, readCard } from '../../actions/enter-by-card.ts'
import { limits } from '../../limits.ts'
import { messages } from '../../messages/messages.ts'
import { canonicalCode } from '../../rules/card-code.ts'
import { canonicalNumber, groupedNumber } from '../../rules/card-number.ts'
import { isPin, pinIn } from '../../rules/pin.ts'
import { returnPath } from '../../rules/return-path.ts'
import { accountsUrls } from '../../urls.ts'
import { showFirstUse } from '../card-first-use/choose-pin.tsx'
import { enter } from '../enter.ts'
import { wordedFaults } from '../fields.ts'
import { type AccountsContext, askerOf, pauseOf } from '../request.ts'
import { CardEntryPage } from './page.tsx'

const numberField = z
  .string({ error: 'card-number-missing' })
  .trim()
  .min(1, 'card-number-missing')
  .transform((text, context) => {
    const number = canonicalNumber(text)
    if (!number) context.issues.push({ code: 'custom', message: 'card-number-wrong', input: text })
    return number ?? ''
  })

const form = z.object({
  number: numberField,
  secret: z
    .string({ error: 'secret-missing' })
    .min(1, 'secret-missing')
    .refine((text) => isPin(pinIn(text)) || canonicalCode(text) !== null, 'secret-shape'),
})

export function redirectToCardEntry(c: AccountsContext<typeof accountsUrls.shortCardEntry.pattern>) {
  return c.redirect(accountsUrls.cardEntry.href({ locale: preferredLocale(c) }), 302)
}

export function showCardEntry(c: AccountsContext<typeof accountsUrls.cardEntry.pattern>) {
  return cardEntryPage(c, { number: '', errors: {}, status: 200 })
}

/** Where a card's QR leads: its number is filled in, and with script its code as well. */
export function showNumberedCardEntry(c: AccountsContext<typeof accountsUrls.numberedCardEntry.pattern>) {
  const number = canonicalNumber(c.req.param('number'))
  return cardEntryPage(c, { number: number ? groupedNumber(number) : '', errors: {}, status: 200 })
}

/** By PIN she is in; by code she chooses her PIN first. */
export async function createCardSession(c: AccountsContext<typeof accountsUrls.cardEntry.pattern>) {
  const fields = await readForm(c)
  const wrote = typed(fields, 'number')
  const { values, errors } = parseForm(form, fields)
  if (errors) return cardEntryPage(c, { number: wrote, errors, status: 422 })

  const { number, secret } = values
  const minutes = await cardPause(c, number)
  if (minutes) return cardEntryPage(c, { number: wrote, errors: { secret: 'too-many' }, status: 429, minutes })
  const code = canonicalCode(secret)
  if (code) {
    const card = await readCard(c.var, { number, code })
    return card.refusal === null ? showFirstUse(c, { number, code, name: card.name }) : refused(c, wrote, card.refusal)
  }
  const entry = await enterByCard(c.var, askerOf(c), { number, pin: pinIn(secret) })
  if (entry.refusal !== null) return refused(c, wrote, entry.refusal)
  return await enter(c, { cookies: entry.cookies, said: 'signed-in', next: c.req.query('next') })
}

export function cardPause<pattern extends string>(c: AccountsContext<pattern>, number: string) {
  return pauseOf(c, [
    { limit: limits.cardByNumber, key: number },
    { limit: limits.cardByAddress, key: callerOf(c) },
  ])
}

export function refused<pattern extends string>(
  c: AccountsContext<pattern>,
  number: string,
  refusal: CardEntryRefusal,
) {
  return cardEntryPage(c, { number, errors: { secret: refusal }, status: 422 })
}

interface Answer {
  number: string
  errors: FieldErrors
  status: 200 | 422 | 429
  minutes?: number
}

export function cardEntryPage<pattern extends string>(
  c: AccountsContext<pattern>,
  { number, errors, status, minutes }: Answer,
) {
  const { shell, locale } = c.var
  const say = messages[locale]
  const faults = wordedFaults(errors, { faults: { ...say.faults, ...say.cards.faults } }, minutes)
  const next = returnPath(c.req.query('next')) ?? undefined
  return c.html(<CardEntryPage shell={shell} next={next} number={number} faults={faults} />, status)
}
