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

export type OwnCard = NonNullable<Awaited<ReturnType<typeof findCardOf>>>

/** The card by which a person comes in; null when she has none. */
export async function findCardOf(db: Database<AccountsTables>, personId: string) {
  const card = await db
    .selectFrom('card')
    .innerJoin('card_group', 'card_group.id', 'card.group_id')
    .select(['card.number', 'card.pin', 'card.locked_at as lockedAt', 'card.made_at as madeAt'])
    .select(['card.used_at as usedAt', 'card_group.id as groupId', 'card_group.label'])
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

/** A card as its facilitator sees it, with its group and whose account it is. */
export async function findCardInGroup(db: Database<AccountsTables>, number: string) {
  return await db
    .selectFrom('card')
    .innerJoin('person', 'person.id', 'card.person_id')
    .innerJoin('card_group', 'card_group.id', 'card.group_id')
    .select(['card.number', 'person.name', 'card.made_at as madeAt', 'card.used_at as usedAt'])
    .select(['card.locked_at as lockedAt', 'card.code_expires_at as codeExpiresAt'])
    .select((row) => row.cast<boolean>(row('card.pin', 'is not', null), 'boolean').as('hasPin'))
    .select(['card_group.id as groupId', 'card_group.label', 'card_group.country', 'card_group.language'])
    .select('card_group.made_by as madeBy')
    .where('card.number', '=', number)
    .executeTakeFirst()
}

export type CardInGroup = NonNullable<Awaited<ReturnType<typeof findCardInGroup>>>

/** Locks one card of a group, or every card that nobody has chosen a PIN for. */
export async function lockForNewCodes(
  transaction: Database<AccountsTables>,
  { groupId, number }: { groupId: string; number: string | null },
) {
  return await transaction
    .selectFrom('card')
    .innerJoin('person', 'person.id', 'card.person_id')
    .select(['card.id', 'card.number', 'card.printing', 'card.person_id as personId', 'person.name', 'person.email'])
    .where('card.group_id', '=', groupId)
    .$if(number !== null, (query) => query.where('card.number', '=', number ?? ''))
    .$if(number === null, (query) => query.where('card.pin', 'is', null))
    .orderBy('card.id')
    .forUpdate('card')
    .execute()
}

/** A new code, and everything by which the account was entered before ends: sessions, PIN, passkeys. */
export async function setNewCode(
  transaction: Database<AccountsTables>,
  card: { id: string; codeDigest: string; codeExpiresAt: Date; printing: string },
) {
  const { id, codeDigest: code_digest, codeExpiresAt: code_expires_at, printing } = card
  await transaction
    .updateTable('card')
    .set({ code_digest, code_expires_at, printing, pin: null, locked_at: null })
    .where('id', '=', id)
    .execute()
}

export async function endWaysIn(transaction: Database<AccountsTables>, personIds: string[]) {
  await transaction.deleteFrom('session').where('person_id', 'in', personIds).execute()
  await transaction.deleteFrom('passkey').where('person_id', 'in', personIds).execute()
}

/** Whose card it is, nobody else touching it until the transaction ends. */
export async function lockCardOwner(transaction: Database<AccountsTables>, number: string) {
  return await transaction
    .selectFrom('card')
    .innerJoin('person', 'person.id', 'card.person_id')
    .select(['person.id', 'person.actor_id as actorId', 'card.used_at as usedAt', 'card.group_id as groupId'])
    .where('card.number', '=', number)
    .forUpdate('card')
    .executeTakeFirst()
}

/** The card goes, the account stays. */
export async function deleteCardOf(transaction: Database<AccountsTables>, personId: string) {
  await transaction.deleteFrom('card').where('person_id', '=', personId).execute()
}

export async function deleteGroupIfEmpty(transaction: Database<AccountsTables>, groupId: string) {
  await transaction
    .deleteFrom('card_group')
    .where('id', '=', groupId)
    .where((row) => row.not(row.exists(row.selectFrom('card').select('id').where('group_id', '=', groupId))))
    .execute()
}

/** Numbers of cards made before `instant` that nobody has ever used, at most `most` of them. */
export async function listNeverUsed(db: Database<AccountsTables>, instant: Date, most: number) {
  const cards = await db
    .selectFrom('card')
    .select('number')
    .where('used_at', 'is', null)
    .where('made_at', '<', instant)
    .limit(most)
    .execute()
  return cards.map(({ number }) => number)
}
