import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, it } from 'node:test'
import { readWishes, Unclear } from './arguments.ts'
import { isLoopback } from './load/load.ts'
import { parseStat, processTime } from './processor/processor-time.ts'
import { report } from './report/report.ts'
import type { LoadResult, Results } from './results.ts'
import { latenciesOf, percentile, spreadOf } from './statistics.ts'

describe('percentiles', () => {
  const hundred = Float64Array.from({ length: 100 }, (_, index) => index + 1)

  it('are samples that were seen, by the nearest rank', () => {
    assert.equal(percentile(hundred, 0.5), 50)
    assert.equal(percentile(hundred, 0.95), 95)
    assert.equal(percentile(hundred, 0.99), 99)
    assert.equal(percentile(Float64Array.of(7), 0.99), 7)
  })

  it('are of all rounds together, in whatever order they came', () => {
    const rounds = [hundred.slice(50).reverse(), hundred.slice(0, 50)]
    assert.deepEqual(latenciesOf(rounds), { samples: 100, p50: 50, p95: 95, p99: 99, most: 100 })
  })

  it('of a few runs come with their range', () => {
    assert.deepEqual(spreadOf([3, 1, 2]), { samples: 3, least: 1, median: 2, most: 3 })
    assert.deepEqual(spreadOf([4, 1, 2, 3]), { samples: 4, least: 1, median: 2.5, most: 4 })
  })
})

describe('processor time', () => {
  it('is read behind a name that holds blanks and brackets', () => {
    const line = `7 (a) b (c) S 3 7 7 0 -1 4194304 1 2 3 4 ${[150, 50, 20, 10].join(' ')} 20 0 1 0 5 6 7`
    assert.deepEqual(parseStat(line), { parent: 3, own: 200, ended: 30 })
  })

  it('of a process that works agrees with what it says of itself', async () => {
    const work = 'const end = Date.now() + 300; while (Date.now() < end); process.send(process.cpuUsage())'
    const child = spawn(process.execPath, ['-e', `${work}; setInterval(() => {}, 1000)`], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const [usage] = (await once(child, 'message')) as [NodeJS.CpuUsage]
    const said = (usage.user + usage.system) / 1000
    const read = processTime(child.pid ?? 0)
    child.kill()
    assert.ok(Math.abs(read - said) <= 40, `read ${read} ms, said ${said} ms`)
  })

  it('of a process that is gone is none', () => assert.equal(processTime(2 ** 22 + 1), 0))
})

describe('what is asked of the bench', () => {
  it('is understood', () => {
    assert.deepEqual(readWishes(['--only', 'home,lesson', '--seconds', '2']).only, ['home', 'lesson'])
    assert.equal(readWishes(['--quick']).quick, true)
  })

  it('is refused in a sentence where it makes no sense', () => {
    assert.throws(() => readWishes(['--only', 'kitchen']), Unclear)
    assert.throws(() => readWishes(['--seconds', '0']), Unclear)
    assert.throws(() => readWishes(['--nonsense']), Unclear)
  })

  it('never sends load to another machine', () => {
    const here = ['http://127.0.0.1:3000', 'http://localhost:80', 'http://[::1]:3000', 'https://127.8.0.1']
    const elsewhere = ['http://example.org', 'http://127.0.0.1.example.org', 'http://10.0.0.1', 'ftp://localhost', 'no']
    assert.deepEqual(here.filter(isLoopback), here)
    assert.deepEqual(elsewhere.filter(isLoopback), [])
  })
})

describe('the report', () => {
  const load = (kind: LoadResult['kind'], side: string, server: number): LoadResult => ({
    kind,
    side,
    connections: 50,
    perSecond: 1234.5,
    latencies: { samples: 1000, p50: 1, p95: 2, p99: 3, most: 4 },
    processor: { server, database: 0 },
    generatorShare: 0.5,
  })
  const results: Results = {
    machine: {
      processor: 'a processor',
      cores: 2,
      memoryGiB: 8,
      system: 'Linux',
      load: 3,
      disk: 'ext4',
      date: '2026-11-25 12:00',
      versions: {},
      commit: 'abc',
    },
    seconds: 6,
    rounds: 3,
    learners: 0,
    loads: [
      load('home', 'ours', 0.03),
      load('home', 'floor', 0.02),
      load('course', 'ours', 0.5),
      load('ok', 'floor', 0.02),
    ],
    memory: null,
    coldStarts: [],
    weights: [],
    paints: [],
    browser: null,
    kept: null,
    took: 60,
  }

  it('names what falls short before anything else, and that the machine was busy', () => {
    const text = report(results)
    assert.match(text, /busy with other work/)
    assert.match(text, /## What falls short\n\n- \*\*Processor time of course/)
    assert.doesNotMatch(text, /- \*\*Processor time of home/)
    assert.ok(text.indexOf('What falls short') < text.indexOf('## Budgets'))
  })

  it('says so where nothing does', () => {
    assert.match(report({ ...results, loads: results.loads.slice(0, 2) }), /every budget below was kept/)
  })

  it('writes no figure that was not measured', () => assert.doesNotMatch(report(results), /NaN|undefined|Infinity/))
})
