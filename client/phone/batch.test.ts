import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { batchOf, mostStatements, pauseAfter, settled } from './batch.ts'
import type { KeptEvent } from './database.ts'

const deed = { verb: 'answered', course: 'c', version: '1.0.0', lesson: 'l', activity: 'a', answer: null } as const
const event = (id: string, statement = `jws of ${id}`): KeptEvent => {
  const waiting = { state: 'waiting', refusal: null } as const
  return { ...deed, ...waiting, id, owner: 'device', statement, at: '2026-11-25T00:00:00Z' }
}
const named = (count: number) => Array.from({ length: count }, (_, index) => event(String(index).padStart(4, '0')))

describe('a batch', () => {
  it('takes the first in the order made, few and light, and always one', () => {
    assert.equal(batchOf(named(50)).length, mostStatements)
    assert.deepEqual(batchOf(named(3)), named(3))
    assert.deepEqual(batchOf([]), [])
    const heavy = [event('1', 'x'.repeat(400_000)), event('2')]
    assert.deepEqual(batchOf(heavy), heavy.slice(0, 1))
  })

  it('is settled only where the answer names an event', () => {
    const [one, two, three] = named(3)
    assert.ok(one && two && three)
    const answer = { kept: [one.id], refused: [{ id: two.id, refusal: 'no-such-lesson' }] }
    assert.deepEqual(settled([one, two, three], answer), [
      { ...one, state: 'kept' },
      { ...two, state: 'refused', refusal: 'no-such-lesson' },
    ])
  })
})

describe('the pause after a failure', () => {
  it('grows, is never longer than a quarter of an hour and never none', () => {
    assert.deepEqual(
      [1, 2, 3].map((failures) => pauseAfter(failures, 1)),
      [2_000, 4_000, 8_000],
    )
    assert.equal(pauseAfter(1, 0), 1_000)
    assert.equal(pauseAfter(500, 1), 15 * 60_000)
  })
})

/** Where a sending is cut: not at all, before the server has it, or after, when its answer is lost. */
const cuts = fc.constantFrom('none' as const, 'before' as const, 'after' as const)
/** Something done, a sending, an old batch that comes to the server once more, or the tab is killed and all memory with it. */
const steps = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ do: 'work' as const }) },
  { weight: 3, arbitrary: cuts.map((cut) => ({ do: 'send' as const, cut })) },
  fc.nat(20).map((which) => ({ do: 'repeat' as const, which })),
)

describe('the queue', () => {
  it('loses nothing and sends nothing twice, however the network cuts, repeats and reorders', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 120 }), (happenings) => {
        const phone = new Map<string, KeptEvent>()
        const server: string[] = []
        const sent: KeptEvent[][] = []
        const receive = (batch: readonly KeptEvent[]) => {
          for (const { id } of batch) if (!server.includes(id)) server.push(id)
          return { kept: batch.map(({ id }) => id), refused: [] }
        }
        const send = (cut: 'none' | 'before' | 'after') => {
          const batch = batchOf([...phone.values()].filter(({ state }) => state === 'waiting'))
          if (cut === 'before') return
          sent.push(batch)
          const answer = receive(batch)
          if (cut === 'none') for (const one of settled(batch, answer)) phone.set(one.id, one)
        }
        for (const happening of happenings) {
          const made = event(String(phone.size).padStart(4, '0'))
          if (happening.do === 'work') phone.set(made.id, made)
          else if (happening.do === 'send') send(happening.cut)
          else receive(sent[happening.which] ?? [])
        }
        while ([...phone.values()].some(({ state }) => state === 'waiting')) send('none')
        assert.deepEqual(server.toSorted(), [...phone.keys()])
      }),
    )
  })
})
