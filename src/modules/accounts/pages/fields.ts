import { z } from 'zod'
import type { FieldErrors } from '#kernel/http/form.ts'
import { clean } from '#kernel/text.ts'
import { isReserved } from '../rules/address.ts'
import { longestPassword, shortestPassword } from '../rules/password.ts'

const text = (missing: string) => z.string({ error: missing }).transform(clean)

export const nameField = text('name-missing').pipe(z.string().min(1, 'name-missing').max(100, 'name-long'))
export const emailField = text('email-missing').pipe(
  z
    .string()
    .min(1, 'email-missing')
    .max(254, 'email-wrong')
    .toLowerCase()
    .pipe(z.email('email-wrong').refine((email) => !isReserved(email), 'email-wrong')),
)
// A password is taken as it was typed, but in one normal form, since keyboards differ (RFC 8265, 4.2).
export const passwordField = z
  .string({ error: 'password-missing' })
  .min(1, 'password-missing')
  .transform((typed) => typed.normalize('NFC'))

interface Words {
  faults: Record<string, string | ((number: number) => string)>
}

const numbers: Record<string, number> = { 'password-short': shortestPassword, 'password-long': longestPassword }

/** What is wrong, in words, by field. `minutes` is for the pause after too many attempts. */
export function wordedFaults(errors: FieldErrors, { faults }: Words, minutes = 1): FieldErrors {
  const worded = Object.entries(errors).map(([field, fault]) => {
    const word = faults[fault] ?? fault
    return [field, typeof word === 'string' ? word : word(numbers[fault] ?? minutes)]
  })
  return Object.fromEntries(worded)
}

export function faultList(faults: FieldErrors) {
  return Object.entries(faults).map(([id, text]) => ({ id, text }))
}
