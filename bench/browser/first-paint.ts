import type { DevTools } from './devtools.ts'
import { evaluate, go, openTab, type Visit, within } from './page.ts'

/** The slow line of the house: 400 ms there and back, 400 kbit/s; and a processor slowed four times. */
const line = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
const slowed = 4

const firstPaint = `new Promise((resolve) => new PerformanceObserver((list) => {
  const [paint] = list.getEntriesByName('first-contentful-paint')
  if (paint) resolve(paint.startTime)
}).observe({ type: 'paint', buffered: true }))`

/** Milliseconds from the navigation to the first contentful paint, on a slow phone that has never seen the site. */
export async function firstContentfulPaint(browser: DevTools, visit: Visit): Promise<number> {
  const tab = await openTab(browser, visit, async (target) => {
    if (target.type !== 'page') return
    await target.send('Network.enable')
    await target.send('Network.emulateNetworkConditions', line)
    await target.send('Emulation.setCPUThrottlingRate', { rate: slowed })
  })
  try {
    await go(tab.page, visit.address)
    return Number(await within(evaluate(tab.page, firstPaint), 60_000, `${visit.address} painted nothing.`))
  } finally {
    await tab.close()
  }
}
