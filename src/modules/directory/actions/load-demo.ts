import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { own } from '#kernel/database/database.ts'
import type { World } from '#kernel/http/context.ts'
import { root } from '#kernel/root.ts'
import { findPersonOfAddress } from '#modules/accounts/public.ts'
import { readContent } from '../content-schema.ts'
import { findOrganisation } from '../queries/organisations.ts'
import { blankContent, type Content, usualShow } from '../rules/content.ts'
import { tierFor } from '../rules/criteria.ts'
import { kinds, shownStates } from '../rules/kinds.ts'
import { slugOf } from '../rules/slugs.ts'
import type { DirectoryTables } from '../tables.ts'
import { changeState } from './change-state.ts'
import { declare } from './declare.ts'

const organisation = z.object({
  state: z.enum(shownStates),
  /** Address of the one of the cast who runs it. */
  steward: z.email().optional(),
  content: z.looseObject({ kind: z.enum(kinds), name: z.string(), place: z.looseObject({ country: z.string() }) }),
})

type Organisation = z.infer<typeof organisation>

/** With DEMO=1, enters the cast's organisations once: each says in its name, and wherever it is shown, that it is an example. */
export async function loadDemo(world: World): Promise<void> {
  if (!world.settings.DEMO) return
  const file = readFileSync(join(root, 'db/seeds/demo/organisations.json'), 'utf8')
  for (const each of z.array(organisation).parse(JSON.parse(file))) await enter(world, each)
}

async function enter(world: World, { state, steward, content: given }: Organisation) {
  const content = contentOf(given)
  const db = own<DirectoryTables>(world.db)
  const slug = slugOf(content.name)
  if (await findOrganisation(db, slug)) return
  const at = world.clock()
  const person = steward ? await findPersonOfAddress(world.db, steward) : null
  const entry = { slug, content, taxNumber: null, personId: person?.id ?? null, owned: person !== null, at }
  await db.transaction().execute(async (transaction) => {
    const { id } = await declare(transaction, { ...entry, origin: 'demo', state: 'declared' })
    if (state === 'declared') return
    const tier = state === 'verified' ? tierFor(content, at.getUTCFullYear()) : null
    if (state === 'verified' && !tier) throw new Error(`The example ${content.name} lacks what a verified one has.`)
    await changeState(transaction, { id, state, tier, reason: null, personId: null, at })
  })
}

function contentOf(given: Organisation['content']): Content {
  const { kind, name, place } = given
  const { content, errors } = readContent({ ...blankContent(kind, name, place.country), ...given, show: usualShow })
  if (!content) throw new Error(`The example ${name} cannot be read: ${JSON.stringify(errors)}`)
  return content
}
