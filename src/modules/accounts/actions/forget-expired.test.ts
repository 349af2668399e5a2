import { randomUUID } from 'node:crypto'
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { printCards } from '#test/cards.ts'
import { cast } from '#test/cast.ts'
import { forgetExpired } from './forget-expired.ts'

const day = 86_400_000
const ago = (days: number) => new Date(Date.now() - days * day)

describe('what has outlived its use', () => {
  it('is removed every night, and nothing else is', async () => {
    const { world, db } = await testApp()
    const people = await cast(world)
    const { ana } = people
    await db
      .updateTable('session')
      .set({ expires_at: ago(1) })
      .where('person_id', '=', ana.id)
      .execute()
    for (const days of [1, 13, 15]) {
      const words = { kind: 'mail-link', locale: 'es', subject: 's', text: 't', html: 'h', sent_at: null, error: null }
      await db
        .insertInto('mail')
        .values({ ...words, recipient: `${days}@example.org`, created_at: ago(days) })
        .execute()
    }
    for (const days of [179, 181])
      await db
        .insertInto('visitor')
        .values({ token_digest: `${days}`, created_at: ago(days) })
        .execute()

    const [old] = await db.selectFrom('visitor').select('actor_id').where('token_digest', '=', '181').execute()
    const answer = {
      kind: 'open-answer',
      event_id: randomUUID(),
      course: 'c',
      activity: 'a',
      content: '{"text":"mi manta"}',
      created_at: ago(181),
      updated_at: ago(181),
    }
    await db
      .insertInto('document')
      .values({ ...answer, actor_id: old?.['actor_id'] })
      .execute()

    const [unused, used] = await printCards({ ...world, clock: () => ago(181) }, people.adela.id, ['Rosa', 'Luz'])
    await printCards({ ...world, clock: () => ago(179) }, people.adela.id, ['Ana'])
    await db
      .updateTable('card')
      .set({ used_at: ago(180) })
      .where('number', '=', used?.number)
      .execute()

    await forgetExpired(world)
    const cards = await db
      .selectFrom('card')
      .innerJoin('person', 'person.id', 'card.person_id')
      .select('name')
      .execute()
    assert.deepEqual(cards.map(({ name }) => name).toSorted(), ['Ana', 'Luz'], `${unused?.number} goes with its name`)
    assert.deepEqual(
      await db.selectFrom('document').selectAll().execute(),
      [],
      'what the visitor wrote is erased with her',
    )
    const left = async (table: string, column: string) =>
      (await db.selectFrom(table).select(column).execute()).map((row: Record<string, string>) => row[column])
    assert.equal((await left('session', 'person_id')).length, 6)
    assert.deepEqual(await left('mail', 'recipient'), ['1@example.org', '13@example.org'])
    assert.deepEqual(await left('visitor', 'token_digest'), ['179'])
  })
})
