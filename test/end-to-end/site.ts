import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import {
  dataFolder,
  leavingFirst,
  listening,
  runCommand,
  type Started,
  startServer,
} from '../operation/server-process.ts'
import { findChromium } from './chromium.ts'

export const phone = { width: 360, height: 740 }
export const desktop = { width: 1280, height: 900 }

export interface Site {
  origin: string
  /** What the server said on its console, links of the operator among it. */
  said(): string
  server: Started
  folder: string
  /** Runs an operator's command against the running site and gives what it said. */
  conecta(...words: string[]): Promise<string>
  /** A browser of its own: no cookies, one page. */
  visit(options?: BrowserContextOptions): Promise<Page>
  restart(): Promise<void>
}

/** The real server on a real database, and a real Chromium; both end with the test file. */
export async function openSite(settings: Record<string, string> = {}): Promise<Site> {
  const folder = dataFolder()
  const browser = await startBrowser()
  const site: Site = {
    origin: '',
    folder,
    server: await startServer({ ...settings, DATA_DIR: folder }),
    said: () => site.server.said(),
    conecta: async (...words) => {
      const command = runCommand(words, { ...settings, DATA_DIR: folder })
      if ((await command.ended) !== 0) throw new Error(command.said())
      return command.said()
    },
    // Nobody clicks while a page still scrolls: reduced motion spares every journey that wait.
    visit: async (options = {}) => {
      const usual = { viewport: phone, baseURL: site.origin, reducedMotion: 'reduce' } as const
      return await (await browser.newContext({ ...usual, ...options })).newPage()
    },
    restart: async () => {
      site.server = await startServer({ ...settings, DATA_DIR: folder, PORT: new URL(site.origin).port })
      await listening(site.server)
    },
  }
  await listening(site.server)
  site.origin = site.server.origin
  return site
}

async function startBrowser(): Promise<Browser> {
  const { path, flags } = await findChromium()
  const browser = await chromium.launch({ executablePath: path, args: flags })
  leavingFirst(() => browser.close())
  return browser
}

/** What axe finds against WCAG 2.2 AA and its best practices, one line each; empty is right. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`)
}
