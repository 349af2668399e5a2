import type { Database } from '#kernel/database/database.ts'
import type { AccountsTables } from '../tables.ts'

export interface NewCard {
  number: string
  personId: string
  codeDigest: string
}

interface Printing {
  groupId: string
  /** Identifier of the page that shows the codes. */
  printing: string
  at: Date
  codeExpiresAt: Date
}

/** Accounts for people of whom nothing is known but a name; the ids in the order of the names. */
export async function insertPeople(
  transaction: Database<AccountsTables>,
  people: { name: string; email: string; languages: string[]; country: AccountsTables['card_group']['country'] }[],
) {
  const made = await transaction.insertInto('person').values(people).returning(['id', 'email']).execute()
  const ids = new Map(made.map(({ id, email }) => [email, id]))
  return people.map(({ email }) => ids.get(email) ?? '')
}

export async function insertCards(
  transaction: Database<AccountsTables>,
  { groupId, printing, at, codeExpiresAt }: Printing,
  cards: NewCard[],
) {
  const shared = { group_id: groupId, printing, made_at: at, code_expires_at: codeExpiresAt }
  await transaction
    .insertInto('card')
    .values(
      cards.map(({ number, personId, codeDigest }) => ({
        ...shared,
        number,
        person_id: personId,
        code_digest: codeDigest,
      })),
    )
    .execute()
}

export async function takenNumbers(db: Database<AccountsTables>, numbers: string[]) {
  const taken = await db.selectFrom('card').select('number').where('number', 'in', numbers).execute()
  return new Set(taken.map(({ number }) => number))
}

const entryColumns = [
  'card.id',
  'card.number',
  'card.person_id as personId',
  'card.pin',
  'card.code_digest as codeDigest',
  'card.code_expires_at as codeExpiresAt',
  'card.locked_at as lockedAt',
] as const

export type EntryCard = NonNullable<Awaited<ReturnType<typeof findCard>>>

/** What is needed to let somebody in by her card. */
export async function findCard(db: Database<AccountsTables>, number: string) {
  return await db
    .selectFrom('card')
    .innerJoin('person', 'person.id', 'card.person_id')
    .select([...entryColumns, 'person.name'])
    .where('card.number', '=', number)
    .executeTakeFirst()
}

/** The same, and nobody else may use the card until the transaction ends: of two first uses of one code one wins. */
export async function lockCard(transaction: Database<AccountsTables>, number: string) {
  return await transaction
    .selectFrom('card')
    .select(entryColumns)
    .where('number', '=', number)
    .forUpdate()
    .executeTakeFirst()
}

/** Her first use: the code is used up, and the PIN is hers. */
export async function setFirstPin(
  transaction: Database<AccountsTables>,
  { id, pin, at }: { id: string; pin: string; at: Date },
) {
  await transaction
    .updateTable('card')
    .set((row) => ({ pin, code_digest: null, code_expires_at: null, used_at: row.fn.coalesce('used_at', row.val(at)) }))
    .where('id', '=', id)
    .execute()
}

export async function setPin(db: Database<AccountsTables>, personId: string, pin: string) {
  await db.updateTable('card').set({ pin }).where('person_id', '=', personId).execute()
}

export async function markLocked(db: Database<AccountsTables>, number: string, at: Date) {
  await db.updateTable('card').set({ locked_at: at }).where('number', '=', number).execute()
}

/** The card by which a person comes in; null when she has none. */
export async function findCardOf(db: Database<AccountsTables>, personId: string) {
  const card = await db
    .selectFrom('card')
    .innerJoin('card_group', 'card_group.id', 'card.group_id')
    .select(['card.number', 'card.pin', 'card.made_at as madeAt', 'card.used_at as usedAt', 'card_group.label'])
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return card ?? null
}

export async function renamePerson(
  db: Database<AccountsTables>,
  { personId, name }: { personId: string; name: string },
) {
  await db.updateTable('person').set({ name, updated_at: new Date() }).where('id', '=', personId).execute()
}
