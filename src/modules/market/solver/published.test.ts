import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { root } from '#kernel/root.ts'
import { readRound } from '../files/read-round.ts'
import { violations } from '../rules/round/check.ts'
import { schedule } from './schedule.ts'

// The published instances may not be copied into this repository: they are read where they lie, beside it, and passed over elsewhere.
const folder = join(root, '../shared/cases/b2b')
const quick = [
  'tic-12.original',
  'tic-13crafc.original',
  'forumt-14.original',
  'tic-13.fixed040-Forb',
  'forum-13.prec25',
]

describe('the published instances', { skip: !existsSync(folder) }, () => {
  for (const name of quick)
    it(`are solved as published: ${name}`, async () => {
      const file = `${name}.dzn`
      const { instance } = readRound(file, readFileSync(join(folder, file), 'utf8'))
      const fewest: number | null = JSON.parse(readFileSync(join(folder, 'optima.json'), 'utf8')).files[file]
      const { verdict, breaks, agenda } = await schedule(instance, { seed: 3, steps: 300, goOn: () => true })
      assert.equal(verdict, fewest === null ? 'infeasible' : 'optimal')
      assert.equal(breaks, fewest)
      if (agenda) assert.deepEqual(violations(instance, agenda), [])
    })
})
