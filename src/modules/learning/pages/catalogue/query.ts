import { z } from 'zod'
import { courseStatuses, levels, sectors } from '../../package/vocabulary.ts'

const given = <schema extends z.ZodType>(schema: schema) => schema.optional().catch(undefined)
const slug = z.string().regex(/^[a-z0-9-]{1,100}$/)

const schema = z.object({
  q: z.string().max(200).catch('').default(''),
  sector: given(z.enum(sectors)),
  level: given(z.enum(levels)),
  language: given(z.string().regex(/^[a-zA-Z0-9-]{2,35}$/)),
  programme: given(slug),
  state: given(z.enum(courseStatuses)),
  after: given(slug),
})

export type CatalogueQuery = z.output<typeof schema>

/** The search in the address; what means nothing there counts as not given. */
export function readCatalogueQuery(query: Record<string, string>): CatalogueQuery {
  return schema.parse(query)
}
