import { type Database, own } from '#kernel/database/database.ts'
import { stewardsChanged } from '../events.ts'
import { messages } from '../messages/owner/messages.ts'
import type { Organisation } from '../queries/organisations.ts'
import { lockOrganisation } from '../queries/organisations.ts'
import { deleteSteward, insertSteward, listStewards, type StewardRole } from '../queries/stewards.ts'
import type { DirectoryTables } from '../tables.ts'
import { directoryUrls } from '../urls.ts'
import { type LetterWorld, writeLetters } from './letters.ts'

interface Addition {
  organisation: Organisation
  personId: string
  role: StewardRole
  by: { id: string; name: string }
  at: Date
}

/** Somebody runs it from now on too, and is told by mail. */
export async function addSteward(
  world: LetterWorld,
  { organisation, personId, role, by, at }: Addition,
): Promise<void> {
  const { id, slug, content } = organisation
  await own<DirectoryTables>(world.db)
    .transaction()
    .execute(async (transaction) => {
      await insertSteward(transaction, { organisation: id, personId, role, since: at })
      const country = content.place.country
      await stewardsChanged(transaction, { slug, country, what: `${role} added`, personId: by.id, at })
      await writeLetters(
        { ...world, db: transaction },
        {
          to: [personId],
          kind: 'steward-added',
          words: (locale) => {
            const { subject, line, button } = messages[locale].letters.added
            return { subject: subject(content.name), lines: [line(by.name, content.name)], button }
          },
          href: (locale) => directoryUrls.edit.href({ locale, organisation: slug }),
          at,
        },
      )
    })
}

interface Change {
  organisation: Organisation
  personId: string
  act: 'owner' | 'remove'
  by: string
  at: Date
}

/** False where nobody would be left as owner, or where that person does not run it. */
export async function changeSteward(
  db: Database<DirectoryTables>,
  { organisation, personId, act, by, at }: Change,
): Promise<boolean> {
  const { id, slug, content } = organisation
  return await db.transaction().execute(async (transaction) => {
    await lockOrganisation(transaction, id)
    const stewards = await listStewards(transaction, id)
    const steward = stewards.find((each) => each.personId === personId)
    const hasOther = stewards.some((each) => each.personId !== personId && each.role === 'owner')
    if (!steward || (act === 'remove' && steward.role === 'owner' && !hasOther)) return false
    if (act === 'owner')
      await insertSteward(transaction, { organisation: id, personId, role: 'owner', since: steward.since })
    else await deleteSteward(transaction, id, personId)
    const country = content.place.country
    const what = act === 'owner' ? 'owner made' : 'removed'
    await stewardsChanged(transaction, { slug, country, what, personId: by, at })
    return true
  })
}
