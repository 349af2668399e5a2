import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { exampleMachine } from '../example-machine.ts'
import { madeUpRound } from './cases.ts'
import { agendaReport, agendaSection } from './report.ts'
import type { CaseResult } from './run-case.ts'

const result = (change: Partial<CaseResult>): CaseResult => ({
  name: 'tic',
  seed: 1,
  published: 3,
  breaks: 3,
  bound: 3,
  verdict: 'optimal',
  seconds: 2,
  steps: 9,
  digest: 'f'.repeat(64),
  first: 0.1,
  mebibytes: 200,
  ...change,
})

describe('the bench of rounds', () => {
  it('makes up the same round each time, in which nobody has more meetings than slots', () => {
    const shape = { buyers: 20, sellers: 30, slots: 10, tables: 12, meetings: 100 }
    const round = madeUpRound(shape)
    assert.deepEqual(madeUpRound(shape), round)
    assert.equal(new Set(round.meetings.map(({ name }) => name)).size, 100)
    for (const { name } of round.participants)
      assert.ok(round.meetings.filter(({ pair }) => pair.includes(name)).length <= 9)
  })

  it('names what is not as published, and counts an instance only where every seed holds', () => {
    const report = agendaReport({
      machine: exampleMachine,
      seconds: 60,
      results: [
        result({}),
        result({ seed: 2, breaks: 5, verdict: 'bounded' }),
        result({ name: 'none', published: null, breaks: null, verdict: 'infeasible', first: null }),
        result({ name: 'made-up', published: undefined, breaks: 700, verdict: 'unproved' }),
      ],
    })
    assert.match(report, /Of 2 published instances 1 end as published with every seed, 1 of them with a proof/)
    assert.match(report, /\*\*tic\*\*, seed 2: 5 breaks, at least 3; published 3/)
    assert.doesNotMatch(report, /\*\*made-up/)
  })

  it('stands in the report of everything, a line a round, and says proved only where every seed is', () => {
    const section = agendaSection({
      machine: exampleMachine,
      seconds: 60,
      results: [
        result({}),
        result({ seed: 2, breaks: 5, verdict: 'bounded' }),
        result({ name: 'none', published: null, breaks: null, verdict: 'infeasible', first: null }),
      ],
    })
    assert.match(section, /\| tic \| 3 \| 3, 5 \| 3, 3 \| not proved \|/)
    assert.match(section, /\| none \| none \| none \| 3 \| proved \|/)
  })
})
