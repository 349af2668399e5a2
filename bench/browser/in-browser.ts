import type { LoadKind } from '../pages/kinds.ts'
import { say } from '../progress.ts'
import type { Paint, Weight } from '../results.ts'
import { kilobytes } from '../report/words.ts'
import { spreadOf } from '../statistics.ts'
import { openBrowser } from './devtools.ts'
import { firstContentfulPaint } from './first-paint.ts'
import type { Visit } from './page.ts'
import { weigh } from './weight.ts'

/** A page of one of the sites, as a browser opens it. */
export interface View extends Visit {
  kind: LoadKind
  side: string
}

export interface Seen {
  weights: Weight[]
  paints: Paint[]
  /** Name and version of the browser. */
  browser: string
}

/** What each page weighs and how soon it is seen, in a real Chromium; the sites in turn, run by run. */
export async function seeAll(views: readonly View[], runs: number): Promise<Seen> {
  const browser = await openBrowser()
  try {
    const weights: Weight[] = []
    for (const { kind, side, ...visit } of views) {
      const { first, again } = await weigh(browser, visit)
      weights.push({ kind, side, view: 'first', ...first }, { kind, side, view: 'again', ...again })
      say(`${kind}, ${side}: ${kilobytes(first.bytes)} at first, ${kilobytes(again.bytes)} again`)
    }
    const times = views.map((): number[] => [])
    // The first run of a browser pays for the browser itself.
    const [view] = views
    if (view) await firstContentfulPaint(browser, view)
    for (let run = 0; run < runs; run++)
      for (const [index, each] of views.entries()) times[index]?.push(await firstContentfulPaint(browser, each))
    const paints = views.map(({ kind, side }, index) => ({ kind, side, milliseconds: spreadOf(times[index] ?? []) }))
    for (const { kind, side, milliseconds } of paints)
      say(`${kind}, ${side}: first paint after ${Math.round(milliseconds.median)} ms on the slow line`)
    return { weights, paints, browser: browser.version }
  } finally {
    await browser.close()
  }
}
