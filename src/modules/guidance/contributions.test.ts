import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { type Database, own } from '#kernel/database/database.ts'
import { readSettings } from '#kernel/settings/settings.ts'
import { emptyDatabase } from '#test/database.ts'
import { answer } from './actions/answer.ts'
import { ask } from './actions/ask.ts'
import { forget } from './actions/forget.ts'
import { contributions } from './contributions.ts'
import { findRequestByCode } from './queries/requests.ts'
import type { GuidanceTables } from './tables.ts'

const ana = { id: '0198c0de-0000-7000-8000-000000000001', actorId: '0198c0de-0000-7000-8000-000000000002' }
const visitor = '0198c0de-0000-7000-8000-000000000003'
const asked = new Date('2026-11-20T15:00Z')

describe('what guidance keeps of a person', () => {
  let db: Database<GuidanceTables>
  before(async () => {
    db = own<GuidanceTables>(await emptyDatabase())
  })
  const question = async (actorId: string, message: string) => {
    const wish = { mail: null, phone: null, country: null, fromPage: null, locale: 'es', askedAt: asked }
    const code = await ask(db, { ...wish, actorId, message, days: 2, zone: 'America/Lima' })
    const request = await findRequestByCode(db, code)
    return { code, id: request?.id ?? '' }
  }

  it('joins her when she says that it was hers, and is in her download', async () => {
    await question(visitor, 'Antes de entrar')
    assert.deepEqual(await contributions.unclaimed?.(db, visitor, 'en'), ['1 question for help'])
    await contributions.claim?.(db, { from: visitor, to: ana.actorId })
    assert.deepEqual(await contributions.unclaimed?.(db, visitor, 'en'), [])
    const mine = await contributions.personalExport?.(db, ana)
    assert.match(JSON.stringify(mine), /Antes de entrar.*"dueOn":"2026-11-24"/)
  })

  it('goes with her account; what she answered stays without her', async () => {
    const other = await question(visitor, 'De otra persona')
    const world = { db, settings: readSettings({}), enqueue: async () => {} }
    await answer(world, { requestId: other.id, answer: 'Sí', outcome: 'answered', personId: ana.id, at: asked })
    await contributions.erase?.(db, ana, { keepCertificates: true })
    assert.deepEqual(await contributions.personalExport?.(db, ana), { helpRequests: [] })
    const left = await db.selectFrom('help_request').select(['message', 'answered_by']).execute()
    assert.deepEqual(left, [{ message: 'De otra persona', answered_by: null }])
  })

  it('is removed one year after the answer, and not while it waits', async () => {
    await question(visitor, 'Todavía espera')
    assert.equal(await forget(db, new Date('2027-11-20T14:00Z')), 0)
    assert.equal(await forget(db, new Date('2027-11-20T16:00Z')), 1)
    assert.equal((await db.selectFrom('help_request').select('message').execute())[0]?.message, 'Todavía espera')
  })
})
