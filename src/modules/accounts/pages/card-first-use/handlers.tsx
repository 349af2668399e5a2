import { z } from 'zod'
import { parseForm, readForm, typed } from '#kernel/http/form.ts'
import { useCard } from '../../actions/use-card.ts'
import { canonicalCode } from '../../rules/card-code.ts'
import { canonicalNumber, groupedNumber } from '../../rules/card-number.ts'
import { pinIn, pinRefusal } from '../../rules/pin.ts'
import { accountsUrls } from '../../urls.ts'
import { cardPause, refused } from '../card-entry/handlers.tsx'
import { enter } from '../enter.ts'
import { nameField } from '../fields.ts'
import { pinFault } from '../pin-fault.ts'
import { type AccountsContext, askerOf } from '../request.ts'
import { showFirstUse } from './choose-pin.tsx'

type FirstUseContext = AccountsContext<typeof accountsUrls.cardFirstUse.pattern>

/** Nobody begins here: number and code come first. */
export function redirectToEntry(c: FirstUseContext) {
  return c.redirect(accountsUrls.cardEntry.href({ locale: c.var.locale }), 303)
}

export async function createFirstUse(c: FirstUseContext) {
  const fields = await readForm(c)
  const number = canonicalNumber(typed(fields, 'number'))
  const code = canonicalCode(typed(fields, 'code'))
  if (!number || !code) return refused(c, typed(fields, 'number'), 'card-wrong')

  const use = { number, code, name: typed(fields, 'name') }
  const chosen = { pin: pinIn(typed(fields, 'pin')), again: pinIn(typed(fields, 'again')) }
  const { values, errors } = parseForm(z.object({ name: nameField }), fields)
  const pinProblem = pinRefusal({ ...chosen, code })
  if (errors || pinProblem) return showFirstUse(c, use, { errors: { ...errors, ...pinFault(pinProblem) }, status: 422 })
  const minutes = await cardPause(c, number)
  if (minutes) return showFirstUse(c, use, { errors: { pin: 'too-many' }, status: 429, minutes })

  const used = await useCard(c.var, askerOf(c), { number, code, ...chosen, name: values.name })
  if (used.refusal !== null && used.about === 'pin')
    return showFirstUse(c, use, { errors: pinFault(used.refusal), status: 422 })
  if (used.refusal !== null) return refused(c, groupedNumber(number), used.refusal)
  return await enter(c, { cookies: used.cookies, said: 'card-first-used', next: c.req.query('next') })
}
