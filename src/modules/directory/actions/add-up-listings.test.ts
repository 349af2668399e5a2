import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { own } from '#kernel/database/database.ts'
import { testApp } from '#test/app.ts'
import { countByPlace, countComposition, countListingsAnew } from '../queries/listing-counts.ts'
import { listHealth } from '../queries/listing-health.ts'
import { lockOrganisation } from '../queries/organisations.ts'
import { blankContent, type Content } from '../rules/content.ts'
import type { Sector } from '../rules/trades.ts'
import type { DirectoryTables } from '../tables.ts'
import { addUpListings } from './add-up-listings.ts'
import { changeState } from './change-state.ts'
import { declare } from './declare.ts'
import { revise } from './revise.ts'

const at = new Date('2026-10-05T12:00:00Z')

interface Wish {
  sectors: Sector[]
  territory: 'PE-AYA' | 'PE-CUS' | null
  since: number | null
}
const wishes: fc.Arbitrary<Wish> = fc.record({
  sectors: fc.subarray<Sector>(['music', 'heritage', 'publishing']),
  territory: fc.constantFrom('PE-AYA', 'PE-CUS', null),
  since: fc.constantFrom(1999, null),
})
type Deed = { what: 'declare' | 'revise' | 'archive' | 'verify' | 'remove' | 'add-up'; of: number; wish: Wish }
const deeds: fc.Arbitrary<Deed> = fc.record({
  what: fc.constantFrom('declare', 'declare', 'revise', 'archive', 'verify', 'remove', 'add-up'),
  of: fc.nat(20),
  wish: wishes,
})

function contentOf({ sectors, territory, since }: Wish): Content {
  const blank = blankContent('venture', 'Taller', 'PE')
  return { ...blank, sectors, since, place: { ...blank.place, territory } }
}

describe('the counts of listings', () => {
  let db: ReturnType<typeof own<DirectoryTables>>
  before(async () => {
    db = own<DirectoryTables>((await testApp()).db)
  })

  /** What is read now, and what counting every listing would say. */
  const both = async () => {
    const read = async () => [await countByPlace(db, {}), await countComposition(db, {}), await listHealth(db)]
    const now = await read()
    await countListingsAnew(db)
    return { now, anew: await read() }
  }

  it('say what the listings say, whatever is declared, revised, verified, archived and removed, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deeds, { maxLength: 12 }), async (done) => {
        for (const deed of done) await act(db, deed)
        const { now, anew } = await both()
        assert.deepEqual(now, anew)
      }),
      { numRuns: 12 },
    )
  })

  it('count one of several sectors once, and in each of its sectors', async () => {
    await sql`delete from organisation`.execute(db)
    await act(db, {
      what: 'declare',
      of: 0,
      wish: { sectors: ['music', 'heritage'], territory: 'PE-AYA', since: null },
    })
    assert.deepEqual(await countByPlace(db, {}), [{ country: 'PE', territory: 'PE-AYA', count: 1 }])
    assert.deepEqual(await countByPlace(db, { sector: 'music' }), [{ country: 'PE', territory: 'PE-AYA', count: 1 }])
    assert.deepEqual(await countByPlace(db, { sector: 'publishing' }), [])
    const sectors = (await countComposition(db, { country: 'PE' })).filter(({ facet }) => facet === 'sector')
    assert.deepEqual(
      sectors.map(({ value, count }) => [value, count]),
      [
        ['heritage', 1],
        ['music', 1],
      ],
    )
  })
})

type Db = ReturnType<typeof own<DirectoryTables>>

async function act(db: Db, { what, of, wish }: Deed) {
  if (what === 'add-up') return await addUpListings(db)
  await db.transaction().execute(async (transaction) => {
    const ids = (await transaction.selectFrom('organisation').select('id').orderBy('id').execute()).map(({ id }) => id)
    const id = ids[of % (ids.length || 1)]
    if (what === 'declare' || id === undefined) {
      const standing = { origin: 'owner', state: 'declared', taxNumber: null, personId: null, owned: false } as const
      await declare(transaction, { ...standing, content: contentOf(wish), at })
    } else if (what === 'revise') await revise(transaction, { id, content: contentOf(wish), personId: null, at })
    else if (what === 'remove') await transaction.deleteFrom('organisation').where('id', '=', id).execute()
    else {
      const state = what === 'verify' ? 'verified' : 'archived'
      await lockOrganisation(transaction, id)
      await changeState(transaction, { id, state, tier: null, reason: 'x', personId: null, at })
    }
  })
}
