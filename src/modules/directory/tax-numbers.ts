import * as rut from 'stdnum/lib/cjs/cl/rut.js'
import * as nit from 'stdnum/lib/cjs/co/nit.js'
import * as rfc from 'stdnum/lib/cjs/mx/rfc.js'
import * as ruc from 'stdnum/lib/cjs/pe/ruc.js'

const known: Record<string, { validate(number: string): { isValid: boolean } }> = { CL: rut, CO: nit, MX: rfc, PE: ruc }

/** A tax number without its signs, or null where its country has it otherwise; of other countries only the length is looked at. */
export function plainTaxNumber(country: string, typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[^A-Z0-9Ñ&]/g, '')
  const kind = known[country]
  if (kind) return kind.validate(plain).isValid ? plain : null
  return plain.length >= 4 && plain.length <= 20 ? plain : null
}
