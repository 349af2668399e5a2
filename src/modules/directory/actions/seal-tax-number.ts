import { createHmac } from 'node:crypto'
import { plainTaxNumber } from '../tax-numbers.ts'

/**
 * Keyed hash of a tax number, by which two are compared and from which it cannot be read; null where none is given, undefined where
 * its country has it otherwise.
 */
export async function taxNumberSeal(
  world: { secret(name: string): Promise<string> },
  country: string,
  typed: string,
): Promise<Buffer | null | undefined> {
  if (typed.trim() === '') return null
  const plain = plainTaxNumber(country, typed)
  if (plain === null) return undefined
  return createHmac('sha256', await world.secret('tax numbers'))
    .update(`${country} ${plain}`)
    .digest()
}
