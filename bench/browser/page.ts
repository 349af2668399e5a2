import type { DevTools, Fields, Target } from './devtools.ts'

export interface Visit {
  address: string
  /** Value of a Cookie header; null for a stranger. */
  cookie: string | null
}

export interface Tab {
  page: Target
  /** Every target of this visitor: the page and what works for it. */
  targets: Target[]
  close(): Promise<void>
}

/** A visitor of her own: no cookies but the given, nothing cached, one page. Each of her targets is prepared before it does anything. */
export async function openTab(
  browser: DevTools,
  { address, cookie }: Visit,
  prepare: (target: Target) => Promise<void>,
): Promise<Tab> {
  const { browserContextId: context } = await browser.send('Target.createBrowserContext')
  const targets: Target[] = []
  const page = await new Promise<Target>((resolve, reject) => {
    browser.onTarget(async (target) => {
      if (target.context !== context) return
      targets.push(target)
      await prepare(target)
      if (target.type === 'page') resolve(target)
    })
    browser.send('Target.createTarget', { url: 'about:blank', browserContextId: context }).catch(reject)
  })
  await page.send('Page.enable')
  await page.send('Emulation.setDeviceMetricsOverride', { width: 360, height: 740, deviceScaleFactor: 2, mobile: true })
  if (cookie)
    await browser.send('Storage.setCookies', { browserContextId: context, cookies: cookiesOf(cookie, address) })
  return {
    page,
    targets,
    close: async () => void (await browser.send('Target.disposeBrowserContext', { browserContextId: context })),
  }
}

function cookiesOf(header: string, url: string) {
  return header
    .split('; ')
    .map((pair) => ({ name: pair.slice(0, pair.indexOf('=')), value: pair.slice(pair.indexOf('=') + 1), url }))
}

/** Goes to the address and waits for its load event. */
export async function go(page: Target, address: string): Promise<void> {
  const loaded = new Promise<void>((resolve) => page.on('Page.loadEventFired', () => resolve()))
  const { errorText } = await page.send('Page.navigate', { url: address })
  if (errorText) throw new Error(`${address} could not be opened: ${String(errorText)}`)
  await within(loaded, 60_000, `${address} was not loaded within a minute.`)
}

export async function evaluate(page: Target, expression: string): Promise<unknown> {
  const answer = await page.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
  return (answer['result'] as Fields)['value']
}

export async function within<value>(promise: Promise<value>, milliseconds: number, sentence: string): Promise<value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error(sentence)), milliseconds)))
  return await Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
