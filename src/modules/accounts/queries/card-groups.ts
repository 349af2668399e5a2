import type { Insertable } from 'kysely'
import type { Database } from '#kernel/database/database.ts'
import type { AccountsTables } from '../tables.ts'

/** False when that page was sent before: one page makes one group. */
export async function insertCardGroup(
  transaction: Database<AccountsTables>,
  group: Insertable<AccountsTables['card_group']>,
) {
  const made = await transaction
    .insertInto('card_group')
    .values(group)
    .onConflict((twice) => twice.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}

export type CardGroup = NonNullable<Awaited<ReturnType<typeof findCardGroup>>>

export async function findCardGroup(db: Database<AccountsTables>, id: string) {
  return await db
    .selectFrom('card_group')
    .select(['id', 'label', 'country', 'language', 'made_by as madeBy', 'made_at as madeAt'])
    .where('id', '=', id)
    .executeTakeFirst()
}

interface GroupsWish {
  /** Whose groups; everybody's when null. */
  madeBy: string | null
  after: string | null
  most: number
}

export type ListedGroup = Awaited<ReturnType<typeof listCardGroups>>[number]

export async function listCardGroups(db: Database<AccountsTables>, { madeBy, after, most }: GroupsWish) {
  return await db
    .selectFrom('card_group')
    .select(['id', 'label', 'made_at as madeAt'])
    .select((group) => {
      const cards = group.selectFrom('card').whereRef('card.group_id', '=', 'card_group.id')
      return [
        cards
          .select((row) => row.fn.countAll<number>().as('cards'))
          .$asScalar()
          .$notNull()
          .as('cards'),
        cards
          .select((row) => row.fn.count<number>('used_at').as('used'))
          .$asScalar()
          .$notNull()
          .as('used'),
      ]
    })
    .$if(madeBy !== null, (query) => query.where('made_by', '=', madeBy ?? ''))
    .$if(after !== null, (query) => query.where('id', '<', after ?? ''))
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
}

export type ListedCard = Awaited<ReturnType<typeof listCards>>[number]

export async function listCards(
  db: Database<AccountsTables>,
  { groupId, after, most }: { groupId: string; after: string | null; most: number },
) {
  return await db
    .selectFrom('card')
    .innerJoin('person', 'person.id', 'card.person_id')
    .select(['card.id', 'card.number', 'person.name', 'card.used_at as usedAt', 'card.locked_at as lockedAt'])
    .select(['card.code_expires_at as codeExpiresAt'])
    .select((row) => row.cast<boolean>(row('card.pin', 'is not', null), 'boolean').as('hasPin'))
    .where('card.group_id', '=', groupId)
    .$if(after !== null, (query) => query.where('card.id', '>', after ?? ''))
    .orderBy('card.id')
    .limit(most)
    .execute()
}

export async function countCardGroups(db: Database<AccountsTables>) {
  const { all, unled } = await db
    .selectFrom('card_group')
    .select((row) => {
      const leads = row
        .selectFrom('role_grant')
        .select('id')
        .whereRef('person_id', '=', 'card_group.made_by')
        .where('role', 'in', ['facilitator', 'administrator'])
        .where('revoked_at', 'is', null)
      return [
        row.fn.countAll<number>().as('all'),
        row.fn
          .countAll<number>()
          .filterWhere(row.not(row.exists(leads)))
          .as('unled'),
      ]
    })
    .executeTakeFirstOrThrow()
  return { all, unled }
}
