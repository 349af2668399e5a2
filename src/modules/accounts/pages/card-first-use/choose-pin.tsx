import type { FieldErrors } from '#kernel/http/form.ts'
import { messages } from '../../messages/messages.ts'
import { sessionDays } from '../../rules/kept.ts'
import { returnPath } from '../../rules/return-path.ts'
import { wordedFaults } from '../fields.ts'
import type { AccountsContext } from '../request.ts'
import { FirstUsePage } from './page.tsx'

export interface FirstUse {
  number: string
  code: string
  name: string
}

interface Problem {
  errors: FieldErrors
  status: 200 | 422 | 429
  minutes?: number
}

/** The code is right: she says her name and chooses her PIN. The code goes with the form, and is used up by it. */
export function showFirstUse<pattern extends string>(
  c: AccountsContext<pattern>,
  use: FirstUse,
  { errors, status, minutes }: Problem = { errors: {}, status: 200 },
) {
  const { shell, locale } = c.var
  const say = messages[locale]
  const faults = wordedFaults(errors, { faults: { ...say.faults, ...say.cards.faults } }, minutes)
  const next = returnPath(c.req.query('next')) ?? undefined
  return c.html(<FirstUsePage shell={shell} use={use} next={next} sessionDays={sessionDays} faults={faults} />, status)
}
