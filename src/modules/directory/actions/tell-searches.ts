import { own } from '#kernel/database/database.ts'
import { mailPerson } from '#modules/accounts/public.ts'
import { filterWords } from '../messages/filter-words.ts'
import { messages } from '../messages/find/messages.ts'
import { lastNumber } from '../queries/all-listings.ts'
import { listSavedOf, listSavers, listSince, updateSeen } from '../queries/saved-searches.ts'
import type { Filter } from '../rules/filter.ts'
import type { DirectoryTables } from '../tables.ts'
import { directoryUrls } from '../urls.ts'
import type { LetterWorld } from './letters.ts'

const atOnce = 100
/** Of one search, so many are named in a letter. */
const mostNamed = 10

/** Writes to everybody for whose searches something new came, one letter for all her searches. Tells how many letters. */
export async function tellSearches(world: LetterWorld, at: Date): Promise<number> {
  const db = own<DirectoryTables>(world.db)
  const upTo = await lastNumber(db)
  let count = 0
  for (let savers = await listSavers(db, null, atOnce); savers.length;) {
    for (const personId of savers) count += (await tellPerson(world, personId, { upTo, at })) ? 1 : 0
    savers = await listSavers(db, savers.at(-1) ?? null, atOnce)
  }
  return count
}

async function tellPerson(world: LetterWorld, personId: string, { upTo, at }: { upTo: number; at: Date }) {
  return await own<DirectoryTables>(world.db)
    .transaction()
    .execute(async (transaction) => {
      const searches = await listSavedOf(transaction, personId)
      const found: { filter: Filter; names: string[] }[] = []
      for (const { filter, seen } of searches) {
        const faces = await listSince(transaction, filter, { seen, upTo, most: mostNamed })
        if (faces.length) found.push({ filter, names: faces.map(({ name }) => name) })
      }
      await updateSeen(
        transaction,
        searches.map(({ id }) => id),
        upTo,
      )
      if (!found.length) return false
      const names = new Set(found.flatMap((each) => each.names))
      await mailPerson(
        { ...world, db: transaction },
        {
          personId,
          kind: 'saved-searches',
          words: (locale, name) => {
            const { subject, line, end, greeting, ...say } = messages[locale].letter
            const lines = found.map((each) => line(filterWords(each.filter, locale), each.names.join(', ')))
            return { ...say, subject: subject(names.size), greeting: greeting(name), lines: [...lines, end] }
          },
          href: (locale) => world.settings.origin + directoryUrls.savedSearches.href({ locale }),
          at,
        },
      )
      return true
    })
}
