import type { FieldErrors } from '#kernel/http/form.ts'
import type { PinRefusal } from '../rules/pin.ts'

/** At which of the two fields of a new PIN something is wrong. */
export function pinFault(refusal: PinRefusal | null): FieldErrors {
  if (refusal === null) return {}
  return refusal === 'pin-differs' ? { again: refusal } : { pin: refusal }
}
