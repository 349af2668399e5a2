import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { emptyConnections } from '#test/database.ts'
import { type Limiter, limiterOn } from './limits.ts'

describe('limits', () => {
  let processes: [Limiter, Limiter]
  let rows: () => Promise<{ key: string; points: number }[]>
  before(async () => {
    const { pool } = await emptyConnections()
    processes = [limiterOn(pool, 'secret'), limiterOn(pool, 'secret')]
    rows = async () => (await pool.query('select key, points from attempt')).rows
  })
  const three = { name: 'three', most: 3, seconds: 600 }
  const tries = async (limiter: Limiter, key: string, many: number) =>
    await Promise.all(Array.from({ length: many }, () => limiter.allows(three, key)))

  it('count together over all processes, also what comes at once', async () => {
    const allowed = (await Promise.all(processes.map((limiter) => tries(limiter, 'ana', 4)))).flat()
    assert.equal(allowed.filter(Boolean).length, 3)
    assert.equal(await processes[0].allows(three, 'bruno'), true)
  })
  it('keep nobody’s name', async () => assert.doesNotMatch(JSON.stringify(await rows()), /ana|bruno/))
  it('begin anew once they are forgotten, or their time is over', async () => {
    await processes[1].forget(three, 'ana')
    assert.equal(await processes[0].allows(three, 'ana'), true)
    const short = { name: 'short', most: 1, seconds: 0 }
    assert.deepEqual([await processes[0].allows(short, 'x'), await processes[1].allows(short, 'x')], [true, true])
  })
})
