import { z } from 'zod'
import type { Filter } from './rules/filter.ts'
import { kinds, shownStates } from './rules/kinds.ts'
import { roles, sectors, tradeCodes } from './rules/trades.ts'

const given = <schema extends z.ZodType>(schema: schema) => schema.optional().catch(undefined)

/** The parts of an address that narrow; what means nothing there counts as not given. */
export const filterSchema = z.object({
  q: z.string().max(200).catch('').default(''),
  kind: given(z.enum(kinds)),
  form: given(z.string().regex(/^[a-z-]{1,30}$/)),
  state: given(z.enum(shownStates)),
  country: given(z.string().regex(/^[A-Z]{2}$/)),
  territory: given(z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)),
  sector: given(z.enum(sectors)),
  trade: given(z.enum(tradeCodes)),
  language: given(z.string().regex(/^[a-zA-Z0-9-]{2,35}$/)),
  offers: given(z.enum(tradeCodes)),
  seeks: given(z.enum(roles)),
})

export function readFilter(query: Record<string, string>): Filter {
  return filterSchema.parse(query)
}
