import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { everyActivityCourse } from '#test/every-activity-course.ts'
import { testApp } from '#test/app.ts'
import { publishCourse } from '#test/published-course.ts'
import { Unclear } from '../arguments.ts'
import { statementOf } from '../pages/statements.ts'
import { beginFilling } from '../population/begin-filling.ts'
import { fill } from '../population/filling.ts'
import { learnerOf } from '../population/learner.ts'
import type { Latencies } from '../statistics.ts'
import { exampleMachine } from '../example-machine.ts'
import { usualGrowth } from './growth.ts'
import { diskRefusal, estimate } from './estimate.ts'
import { growthReport, type GrowthResults } from './growth-report.ts'
import { enterAll } from './measure-growth.ts'
import { growthPages, pageRequest } from './pages.ts'
import { growthPlot } from './plot.ts'
import { fillVisits } from './staff.ts'
import { readSizeWishes } from '../sizes.ts'

const latencies = (p95: number): Latencies => ({ samples: 300, p50: p95 / 2, p95, p99: p95 * 2, most: p95 * 3 })
const results: GrowthResults = {
  machine: exampleMachine,
  sizes: [
    { learners: 10_000, events: 300_000, bytes: 1e8 },
    { learners: 1_000_000, events: 30_000_000, bytes: 1e10 },
  ],
  requests: 300,
  pages: [
    { title: 'home', latencies: [latencies(2), latencies(2.2)] },
    { title: 'figures', latencies: [latencies(20), latencies(900)] },
  ],
  took: 100,
}

describe('what grows', () => {
  it('is named first where it grows too much', () => {
    assert.match(growthReport(results), /## What falls short\n\n- \*\*figures\*\*: 45\.0 times as long at 1,000,000/)
    assert.doesNotMatch(growthReport(results), /- \*\*home/)
    assert.match(growthReport({ ...results, pages: results.pages.slice(0, 1) }), /Nothing: no page/)
  })

  it('is drawn with every page named, its labels apart', () => {
    const svg = growthPlot(results)
    assert.match(svg, /figures: 900 ms, × 45\.00/)
    assert.match(svg, /home: 2\.20 ms, × 1\.10/)
    assert.doesNotMatch(svg, /NaN|undefined|Infinity/)
    const crowd = Array.from({ length: 20 }, (_, index) => ({
      title: `page ${index}`,
      latencies: [latencies(1), latencies(1 + index / 1000)],
    }))
    const places = [
      ...growthPlot({ ...results, pages: crowd }).matchAll(/<text class="" x="\d+" y="([\d.]+)">page/g),
    ].map(([, y]) => Number(y))
    assert.equal(places.length, 20)
    for (const [index, place] of places.entries()) if (index) assert.ok(place - (places[index - 1] ?? 0) >= 16)
  })
})

describe('a filling', () => {
  it('is estimated from a part of it', () =>
    assert.deepEqual(estimate({ learners: 1000, seconds: 2, bytes: 1e7 }, 9000), { seconds: 18, bytes: 9e7 }))

  it('is refused in a sentence where the disk is too small', () => {
    assert.equal(diskRefusal({ seconds: 1, bytes: 1e9 }, 10e9), null)
    assert.match(
      diskRefusal({ seconds: 1, bytes: 12e9 }, 10e9) ?? '',
      /needs about 16\.4 GB of disk and 10\.0 GB are free/,
    )
  })

  it('is of the sizes that were asked for, the smallest first', () => {
    assert.deepEqual(readSizeWishes(['--sizes', '100000,10000'], usualGrowth).sizes, [10_000, 100_000])
    assert.throws(() => readSizeWishes(['--sizes', 'many'], usualGrowth), Unclear)
    assert.throws(() => readSizeWishes(['--requests', '1'], usualGrowth), Unclear)
  })
})

describe('every page that is asked for as the site grows', () => {
  it('answers whoever it is meant for', async () => {
    const site = await testApp()
    const { course } = await publishCourse(site.world, everyActivityCourse())
    const filling = await beginFilling(site.pool, { size: 30, chunk: 10, keys: 1, course })
    await fill(filling)
    await fillVisits(site.pool, filling.population)
    const cookies = await enterAll(site)
    const learner = learnerOf(filling.population, 10)
    assert.ok(learner.certificate)
    const { lesson = '' } = filling.curriculum.stopping.at(-1) ?? {}
    for (const page of growthPages.filter(({ path }) => path)) {
      const { path, headers } = pageRequest(page, { learner, course, lesson, cookies })
      const response = await site.app.request(path, { headers })
      assert.equal(response.status, 200, `${page.title}: ${path}`)
    }
    const { body, path, headers, id } = statementOf(filling, { learner, serial: 1, round: 0 })
    const kept = await site.app.request(path, { method: 'POST', headers, body: body ?? '' })
    assert.ok((await kept.text()).includes(`"kept":["${id}"]`))
  })
})
