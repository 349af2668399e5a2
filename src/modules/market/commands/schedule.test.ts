import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { OperatorProblem } from '#kernel/problem.ts'
import { scheduleRound } from './schedule.ts'

const folder = mkdtempSync(join(tmpdir(), 'conecta-rounds-'))
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const round = (slots: number) =>
  JSON.stringify({
    slots,
    tables: 2,
    participants: ['a', 'b', 'c'].map((name) => ({ name })),
    meetings: [
      { name: 'ab', pair: ['a', 'b'] },
      { name: 'bc', pair: ['b', 'c'] },
      { name: 'ca', pair: ['c', 'a'] },
    ],
  })

describe('round schedule', () => {
  it('ends with 0 and writes the agenda', async () => {
    const out = join(folder, 'agenda.json')
    assert.equal(await scheduleRound([file('possible.json', round(3)), '--out', out]), 0)
    const agenda = JSON.parse(readFileSync(out, 'utf8'))
    assert.deepEqual(
      agenda.map(({ meeting }: { meeting: string }) => meeting),
      ['ab', 'bc', 'ca'],
    )
    assert.equal(new Set(agenda.map(({ slot }: { slot: number }) => slot)).size, 3)
  })

  it('ends with 2 where there is no agenda, and with 3 where none was found in time', async () => {
    assert.equal(await scheduleRound([file('impossible.json', round(2))]), 2)
    assert.equal(await scheduleRound([file('possible.json', round(3)), '--steps', '0']), 3)
  })

  it('refuses a bad file, and words that mean nothing', async () => {
    for (const words of [[file('bad.json', '{')], [], ['nowhere.json'], [file('p.json', round(3)), '--seconds', 'x']])
      await assert.rejects(scheduleRound(words), OperatorProblem)
  })
})
