import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { crowd } from './crowd.ts'
import { type Kind, kindsOf, nameOf } from './kinds.ts'
import { scannedWhole } from './plans.ts'
import { fullHouse, type House } from './stage.ts'
import { hearStatements, type Statement } from './statements.ts'

const most = 6

describe('what a page asks of the database', () => {
  let house: House
  let kinds: Kind[]
  let growing: string[]
  const few = new Map<string, number>()
  const sent = new Map<string, Statement[]>()
  let listen: ReturnType<typeof hearStatements>
  const visit = async ({ path, by }: Kind) => {
    const response = await house.app.request(path, { headers: by ? { cookie: by.cookie } : {} })
    assert.equal(response.status, 200, path)
    await response.arrayBuffer()
  }
  /** The second time: what is read once for the life of a process is no cost of a page. */
  const statementsOf = async (kind: Kind) => (await visit(kind), await listen.during(async () => await visit(kind)))

  before(async () => {
    house = await fullHouse()
    listen = hearStatements(house.pool)
    kinds = await kindsOf(house)
    await crowd(house.db, 5)
    for (const kind of kinds) few.set(nameOf(kind), (await statementsOf(kind)).length)
    growing = await crowd(house.db, 10_000)
    for (const kind of kinds) sent.set(nameOf(kind), await statementsOf(kind))
  })

  it(`is at most ${most} statements`, () => {
    const over = [...sent].filter(([, statements]) => statements.length > most)
    assert.deepEqual(
      over.map(([name, statements]) => `${name}: ${statements.map(({ text }) => text).join('; ')}`),
      [],
    )
    assert.ok(sent.size > 50)
  })

  it('does not grow with what there is to list', () => {
    const grown = [...sent].filter(([name, statements]) => statements.length > (few.get(name) ?? 0))
    assert.deepEqual(
      grown.map(([name, statements]) => `${name}: ${few.get(name)}, then ${statements.length}`),
      [],
    )
  })

  it('reads no table that grows from end to end', async () => {
    const faults: string[] = []
    const asked = new Map([...sent].flatMap(([name, all]) => all.map((each) => [each.text, { name, each }] as const)))
    for (const { name, each } of asked.values()) {
      const whole = (await scannedWhole(house.db, each)).filter((table) => growing.includes(table))
      if (whole.length) faults.push(`${name} reads all of ${whole.join(', ')}: ${each.text}`)
    }
    assert.deepEqual(faults, [])
    assert.ok(asked.size > 30)
  })

  it('would be found out', async () => {
    const asked = await listen.during(async () => {
      for (const _ of Array.from({ length: most + 1 }))
        await sql`select count(*) from mail where ${1} = 1`.execute(house.db)
    })
    assert.equal(asked.length, most + 1)
    assert.deepEqual(
      await scannedWhole(house.db, { text: 'select * from learning_event where lesson = $1', values: ['x'] }),
      ['learning_event'],
    )
    assert.ok(growing.includes('learning_event'))
  })
})
