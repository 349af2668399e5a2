import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { type Locale, locales } from '#kernel/i18n/locales.ts'
import type { Actor } from '../cast.ts'
import { slug } from './shipped-course.ts'
import { accessibilityFaults, openSite, type Site } from './site.ts'
import { marketPages } from './market-pages.ts'
import { sectionNames } from '#modules/directory/pages/edit/sections/sections.ts'
import { readFacts } from '#modules/directory/actions/load-facts.ts'
import { setStage, signInAs } from './stage.ts'

/** Who looks at a page kind, and under which address; the pattern is the route's own. */
interface Kind {
  pattern: string
  path: string
  by: Actor | null
}

type Stage = Awaited<ReturnType<typeof setStage>>

// What is no page: files, feeds, and links that are used up by being opened.
const notPages =
  /^\/(healthz|readyz|\.well-known|sitemap\.xml|robots\.txt|assets|static|api|learning\/media|directory\/(works|data|sitemap))|\/devices\/:device$|learning\/events$|\/(pdf|csv|xlsx|file|package|copy|outline|calendar|(list|feed)\/:format)$|\/rounds\/:round\/mine$|^\/$/

function kindsOf(stage: Stage, said: string): Kind[] {
  const { people, course, version, code, document, request, asked, group, card, luz, organisation, other, table } =
    stage
  const { ana, adela, edith, diego } = people
  const lessons = `/:locale/learning/courses/${slug}/lessons`
  const link = (name: string) =>
    new URL(said.match(new RegExp(`http\\S+${name}\\S+`))?.[0] ?? 'http://x/es/missing').pathname.slice(3)
  const page = (pattern: string, by: Actor | null = null, path = pattern): Kind => ({ pattern, by, path })
  const accounts = (name: string, by: Actor | null = null, path = name) =>
    page(`/:locale/accounts/${name}`, by, `/:locale/accounts/${path}`)
  const learning = (name: string, by: Actor | null = null, path = name) =>
    page(`/:locale/learning/${name}`, by, `/:locale/learning/${path}`)
  const guidance = (name: string, by: Actor | null = null, path = name) =>
    page(`/:locale/guidance/${name}`, by, `/:locale/guidance/${path}`)
  const directory = (name: string, by: Actor | null = null, path = name) =>
    page(`/:locale/directory${name}`, by, `/:locale/directory${path}`)
  return [
    page('/:locale'),
    ...['about', 'components', 'notices/privacy', 'notices/terms', 'notices/accessibility'].map((name) =>
      page(`/:locale/newsroom/${name}`),
    ),
    ...['sign-up', 'sign-in', 'mail-link', 'password-reset'].map((name) => accounts(name)),
    ...[
      'account',
      'profile',
      'consents',
      'password',
      'sessions',
      'passkeys',
      'data',
      'thread',
      'deletion',
      'sign-out',
    ].map((name) => accounts(name, ana)),
    page('/t', null, '/t'),
    ...['card', 'card-first-use'].map((name) => accounts(name)),
    accounts('card/:number', null, `card/${card}`),
    ...['card-groups', 'card-groups/new'].map((name) => accounts(name, adela)),
    accounts('cards/:number', adela, `cards/${card}`),
    ...['my-card', 'address'].map((name) => accounts(name, luz)),
    accounts('card-groups/:group', adela, `card-groups/${group}`),
    ...['people', 'audit', 'mail'].map((name) => accounts(name, adela)),
    accounts('people/:person', adela, `people/${people.bruno.id}`),
    accounts('mail-link/:token', null, 'mail-link/used-up'),
    accounts('email-confirmation/:token', null, 'email-confirmation/used-up'),
    accounts('password-reset/:token', null, 'password-reset/used-up'),
    accounts('first-administrator/:token', null, 'first-administrator/used-up'),
    accounts('was-this-you', ana),
    accounts('mail-sent/:about', null, 'mail-sent/mail-link'),
    page('/:locale/accounts/mailbox/:token', null, `/:locale${link('mailbox')}`),
    learning('courses'),
    learning('courses', null, 'courses?q=xyzzy'),
    learning('programmes/:programme', null, 'programmes/comercializacion'),
    learning('courses/:course', null, `courses/${slug}`),
    learning('courses/:course', ana, `courses/${course}`),
    learning('courses/:course', null, 'courses/exporta-tu-trabajo'),
    page('/:locale/learning/courses/:course/lessons/:lesson', null, `${lessons}/que-vendes`),
    page('/:locale/learning/courses/:course/lessons/:lesson', null, `${lessons}/descuentos-y-por-mayor`),
    page('/:locale/learning/courses/:course/lessons/:lesson', ana, `${lessons}/impuestos-y-moneda`),
    learning('waiting-work'),
    learning('phone'),
    learning('documents', ana),
    learning('documents/:document', ana, `documents/${document}`),
    learning('phone/data-saver'),
    learning('phone/data-saver', null, 'phone/data-saver?from=/es'),
    learning('diagnosis'),
    learning('diagnosis/result', null, 'diagnosis/result?answered=none'),
    learning('courses/:course/certificate', ana, `courses/${course}/certificate`),
    learning('courses/:course/certificate', null, `courses/${slug}/certificate`),
    learning('record', ana),
    learning('certificates'),
    page('/c/:code', null, `/c/${code}`),
    learning('certificates/:code', null, `certificates/${code}`),
    learning('certificates/:code', null, 'certificates/0000-0000-0000-0000'),
    learning('certificates/:code/withdrawal', diego, `certificates/${code}/withdrawal`),
    learning('certificates/:code/reinstatement', diego, `certificates/${code}/reinstatement`),
    learning('figures', diego),
    learning('editor/courses', edith),
    learning('editor/packages', edith),
    learning('editor/courses/:course/versions/:version', edith, `editor/courses/${course}/versions/${version}`),
    learning(
      'editor/courses/:course/versions/:version/lessons/:lesson',
      edith,
      `editor/courses/${course}/versions/${version}/lessons/mide`,
    ),
    learning(
      'editor/courses/:course/versions/:version/withdrawal',
      edith,
      `editor/courses/${course}/versions/${version}/withdrawal`,
    ),
    guidance('help'),
    guidance('answers'),
    page('/:locale/guidance/help/:code', null, asked.replace(/^\/es/, '/:locale')),
    guidance('requests', adela),
    guidance('requests/:request', adela, `requests/${request}`),
    directory(''),
    directory('', null, '?q=xyzzy'),
    directory('/countries/:country', null, '/countries/PE'),
    directory('/countries/:country', null, '/countries/CL'),
    directory('/territories/:territory', null, '/territories/PE-AYA'),
    directory('/sectors/:sector', null, '/sectors/heritage'),
    directory('/health'),
    directory('/map'),
    directory('/map', null, '/map?country=PE'),
    directory('/map', null, '/map?territory=PE-AYA&q=tejedora'),
    directory('/map', null, '/map?q=xyzzy'),
    directory('/organisations/:organisation', null, `/organisations/${organisation}`),
    ...['report', 'history'].map((name) =>
      directory(`/organisations/:organisation/${name}`, null, `/organisations/${organisation}/${name}`),
    ),
    directory('/mine', ana),
    directory('/verification'),
    directory('/data'),
    directory('', null, '?q=tejedora&view=table&sort=near&near=PE-AYA'),
    directory('/searches', ana),
    page('/:locale/search'),
    page('/:locale/search', null, '/:locale/search?q=tejedora'),
    page('/:locale/search', null, '/:locale/search?q=xyzzy'),
    directory('/fit'),
    directory('/organisations/:organisation/fit', ana, `/organisations/${organisation}/fit`),
    directory('/organisations/:organisation/introductions', ana, `/organisations/${organisation}/introductions`),
    directory(
      '/organisations/:organisation/fit/:other/introduction',
      ana,
      `/organisations/${organisation}/fit/${other}/introduction`,
    ),
    directory('/officer', diego),
    directory('/imports', diego),
    directory('/imports/:import', diego, `/imports/${table}`),
    directory('/imports/:import/rows/:row', diego, `/imports/${table}/rows/3`),
    directory('/organisations/:organisation/review', diego, `/organisations/${organisation}/review`),
    directory('/new', ana),
    ...['edit', 'preview', 'works', 'stewards'].map((name) =>
      directory(`/organisations/:organisation/${name}`, ana, `/organisations/${organisation}/${name}`),
    ),
    ...sectionNames.map((name) =>
      directory('/organisations/:organisation/edit/:section', ana, `/organisations/${organisation}/edit/${name}`),
    ),
    directory('/organisations/:organisation/ownership', diego, `/organisations/${organisation}/ownership`),
    ...marketPages(stage),
    page('nowhere', null, '/:locale/nowhere'),
    page('refused', ana, '/:locale/accounts/people'),
  ]
}

// What is the same in every language: places, addresses, codes, licences, what somebody typed, titles of works.
const unworded =
  /@|^[0-9A-Z-]+$|[0-9a-f]{8}-|^(Chile|Colombia|México|Mexico|Perú|Peru|Courses|Cursos): |CC BY-SA|No encuentro mi|Taller Sumaq|Sello Hoja|Tienda |Taller Abierto|Sala Abierta|Rueda |America\/|Casa del Hilo|Quinua, Ayacucho|-[a-z]+ \d/

/** Names of organisations are said as they are called. */
const named: ReadonlySet<string> = new Set(readFacts().map(({ content }) => content.name))

/** What a person sees as text, in pieces of more than two words, without what is marked as being in another language. */
async function phrasesOf(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest('script, style, [lang]:not(html)')) found.push(node.textContent ?? '')
    return found
  })
  const phrases = texts.map((text) => text.replace(/\s+/g, ' ').trim())
  return phrases.filter(
    (text) => /\p{L}+\P{L}+\p{L}+\P{L}+\p{L}+/u.test(text) && !unworded.test(text) && !named.has(text),
  )
}

describe('every page kind', () => {
  let site: Site
  let kinds: Kind[]
  before(async () => {
    site = await openSite()
    kinds = kindsOf(await setStage(site), site.said())
  })

  it('is looked at: no route that answers with a page is left out', async () => {
    const routes = (await site.conecta('routes')).split('\n').filter((line) => line.startsWith('GET'))
    const patterns = routes.map((line) => line.slice(3).trim()).filter((pattern) => !notPages.test(pattern))
    const seen = new Set(kinds.map(({ pattern }) => pattern))
    assert.ok(patterns.length > 40)
    assert.deepEqual(
      patterns.filter((pattern) => !seen.has(pattern)),
      [],
    )
  })

  it('is right in each language: accessible, one heading, no overflow at 320 px, nothing refused by the policy', async () => {
    const waiting = [...kinds.entries()]
    const faults: string[] = []
    const look = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift())
        faults.push(...(await faultsOf(site, next[1], next[0])))
    }
    await Promise.all([look(), look()])
    assert.deepEqual(faults, [])
  })
})

/** Looks at one page kind in the three languages, with axe in one of them, in turn (the structure is the same); one line a fault. */
async function faultsOf(site: Site, { path, by }: Kind, turn: number): Promise<string[]> {
  const faults: string[] = []
  const colorScheme = turn % 2 ? 'dark' : 'light'
  const page = await site.visit({ viewport: { width: 320, height: 640 }, colorScheme })
  if (by) await signInAs(page.context(), site.origin, by)
  noteProblems(page, (problem) => faults.push(`${path}: ${problem}`))
  const said = new Map<string, Locale>()
  for (const locale of path.includes(':locale') ? locales : [null]) {
    const address = path.replace(':locale', locale ?? '')
    const response = await page.goto(address)
    const found = [
      ...(await shapeFaults(page)),
      ...(await weightFaults(page)),
      ...(locale ? untranslated(said, locale, await phrasesOf(page)) : []),
    ]
    if (!response || response.status() >= 500) found.push(`answered ${response?.status()}`)
    if (locale === null || locale === locales[turn % locales.length]) found.push(...(await accessibilityFaults(page)))
    faults.push(...found.map((fault) => `${address}: ${fault}`))
  }
  await page.context().close()
  return faults
}

// What the server refuses on purpose is also an error on the browser's console.
const answeredSo = /status of (40[1349]|410)/

function noteProblems(page: Page, note: (problem: string) => void) {
  page.on('pageerror', ({ message }) => note(`script: ${message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && !answeredSo.test(message.text())) note(`console: ${message.text()}`)
  })
}

// Files, whatever makes them; what is heard or seen says its weight in its own figure.
const file =
  /\.(pdf|csv|zip|json|svg|webp|png|jpe?g|opus|mp4|webm)$|\/(pdf|csv|file|package|list\/json)$|^\/learning\/media\//

/** Links to files, and recordings, that do not say what they weigh before they are touched. */
async function weightFaults(page: Page): Promise<string[]> {
  const links = await page.evaluate(() => {
    const named = (element: Element) => `${element.textContent} ${element.getAttribute('aria-label') ?? ''}`
    // A link in a picture has an address of another kind: all are read as they are written.
    const to = [...document.querySelectorAll('a[href]')].map(
      (link) => [link, new URL(link.getAttribute('href') ?? '', location.href).href] as const,
    )
    const from = [...document.querySelectorAll<HTMLSourceElement>('audio source, video source')].map(
      (source) => [source.closest('figure') ?? source, source.src] as const,
    )
    return [...to, ...from].map(([element, address]) => ({ path: new URL(address).pathname, name: named(element) }))
  })
  return links
    .filter(({ path, name }) => file.test(path) && !/\d\s[kM]B/.test(name))
    .map(({ path, name }) => `does not say what ${path} weighs: ${name.trim().slice(0, 60)}`)
}

async function shapeFaults(page: Page) {
  const headings = await page.locator('h1').count()
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  return [
    ...(headings === 1 ? [] : [`${headings} headings of the first level`]),
    ...(over > 0 ? [`${over} px too wide at 320 px`] : []),
  ]
}

/** Spanish and Portuguese share whole sentences; neither shares one with English. */
function untranslated(said: Map<string, Locale>, locale: Locale, phrases: string[]) {
  const same = phrases.filter((phrase) => said.has(phrase) && (locale === 'en') !== (said.get(phrase) === 'en'))
  for (const phrase of phrases) said.set(phrase, locale)
  return same.map((phrase) => `the same words as in another language: ${phrase.slice(0, 80)}`)
}
