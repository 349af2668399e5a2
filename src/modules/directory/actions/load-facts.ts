import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { own } from '#kernel/database/database.ts'
import type { World } from '#kernel/http/context.ts'
import { root } from '#kernel/root.ts'
import { readContent } from '../content-schema.ts'
import { type KnownFact, listFacts } from '../queries/facts.ts'
import { changedParts } from '../rules/changes.ts'
import { blankContent, type Content } from '../rules/content.ts'
import { kinds } from '../rules/kinds.ts'
import type { DirectoryTables } from '../tables.ts'
import { declare } from './declare.ts'
import { revise } from './revise.ts'

const fact = z.object({
  slug: z.string(),
  kind: z.enum(kinds),
  form: z.string(),
  name: z.string(),
  shortName: z.string().nullable(),
  country: z.string(),
  sectors: z.array(z.string()),
  texts: z.record(z.string(), z.string()),
  mentions: z.array(z.unknown()),
})
const schema = z.object({ organisations: z.array(fact) })

/** What the documents say of organisations, in their words; each with its source and day. */
export function readFacts(): { slug: string; content: Content }[] {
  const file = readFileSync(join(root, 'db/seeds/facts/organisations.json'), 'utf8')
  return schema.parse(JSON.parse(file)).organisations.map(({ slug, country, texts, ...said }) => {
    const written = Object.entries(texts).map(([language, summary]) => [language, { summary, about: null }])
    const given = { ...blankContent(said.kind, said.name, country), ...said, texts: Object.fromEntries(written) }
    const { content, errors } = readContent(given)
    if (!content) throw new Error(`The fact ${slug} cannot be read: ${JSON.stringify(errors)}`)
    return { slug, content }
  })
}

/** Shows the facts that ship, and what changed in them; what a person has written since stays as she wrote it. */
export async function loadFacts(world: Pick<World, 'db' | 'clock'>): Promise<void> {
  const db = own<DirectoryTables>(world.db)
  const known = await listFacts(db)
  const at = world.clock()
  for (const { slug, content } of readFacts())
    await db
      .transaction()
      .execute(async (transaction) => await loadFact(transaction, { slug, content, before: known.get(slug), at }))
}

interface Wish {
  slug: string
  content: Content
  before: KnownFact | undefined
  at: Date
}

async function loadFact(
  transaction: Parameters<typeof declare>[0],
  { slug, content, before, at }: Wish,
): Promise<void> {
  if (!before) {
    const plain = { taxNumber: null, personId: null, owned: false }
    await declare(transaction, { ...plain, slug, content, origin: 'facts', state: 'declared', at })
  } else if (!before.isTouched && changedParts(before.content, content).length)
    await revise(transaction, { id: before.id, content, personId: null, at })
}
