import { type Database, own } from '#kernel/database/database.ts'
import { messages } from '../messages/officer/messages.ts'
import { listUnconfirmed, lockOrganisation, updateReminded } from '../queries/organisations.ts'
import { listStewards } from '../queries/stewards.ts'
import { monthsBefore, remindAfter, staleAfter } from '../rules/ageing.ts'
import type { DirectoryTables } from '../tables.ts'
import { directoryUrls } from '../urls.ts'
import { changeState } from './change-state.ts'
import { type LetterWorld, writeLetters } from './letters.ts'

const atOnce = 100

/** Once a day: reminds of what nobody has confirmed for nearly a year, and shows as out of date what stays so. */
export async function age(world: LetterWorld, at: Date): Promise<{ reminded: number; stale: number }> {
  const db = own<DirectoryTables>(world.db)
  const before = (months: number) => new Date(monthsBefore(at.toISOString(), months))
  const reminded = await each(db, { since: before(remindAfter), notReminded: true }, async (transaction, id) => {
    await updateReminded(transaction, id, at)
    await remind({ ...world, db: transaction }, await lockOrganisation(transaction, id), at)
  })
  const stale = await each(db, { since: before(staleAfter), notReminded: false }, async (transaction, id) => {
    await changeState(transaction, { id, state: 'stale', tier: null, reason: null, personId: null, at })
  })
  return { reminded, stale }
}

/** One after the other, each in its own transaction, until none is left. */
async function each(
  db: Database<DirectoryTables>,
  wish: { since: Date; notReminded: boolean },
  act: (transaction: Database<DirectoryTables>, id: string) => Promise<void>,
): Promise<number> {
  let count = 0
  for (let due = await listUnconfirmed(db, { ...wish, most: atOnce }); due.length;) {
    for (const id of due) await db.transaction().execute(async (transaction) => await act(transaction, id))
    count += due.length
    due = await listUnconfirmed(db, { ...wish, most: atOnce })
  }
  return count
}

async function remind(
  world: LetterWorld,
  { id, slug, content }: Awaited<ReturnType<typeof lockOrganisation>>,
  at: Date,
) {
  const stewards = await listStewards(own<DirectoryTables>(world.db), id)
  await writeLetters(world, {
    to: stewards.map(({ personId }) => personId),
    kind: 'confirm-organisation',
    words: (locale) => {
      const { subject, line, button } = messages[locale].letters.reminder
      return { subject: subject(content.name), lines: [line(content.name)], button }
    },
    href: (locale) => directoryUrls.edit.href({ locale, organisation: slug }),
    at,
  })
}
