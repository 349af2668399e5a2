import type { Actor } from '../cast.ts'
import type { House } from './stage.ts'

/** A page as somebody sees it who may; null is a stranger. */
export interface Kind {
  pattern: string
  path: string
  by: Actor | null
}

// What is no page: files, feeds, scripts' own addresses, and redirects.
const notPages =
  /^\/(healthz|readyz|\.well-known|sitemap\.xml|robots\.txt|service-worker\.js|assets|static|api|learning\/media|directory\/(works|data|sitemap))|\/devices\/:device$|learning\/events$|\/(outline|copy|pdf|csv|xlsx|file|package|calendar|(list|feed)\/:format)$|\/rounds\/:round\/mine$|^\/$|^\/(c\/:code|t)$/
/** Links that work once, and pages that are only reached from a form: shown as they stand for somebody who comes by chance. */
const answersOtherwise =
  /-entry|:token$|first-administrator|mail-sent|card-first-use|answers$|diagnosis\/result|was-this-you|card-sheets/

/** What people ask of pages that search and filter. */
const searches: Record<string, string[]> = {
  '/:locale/learning/courses': ['?q=precio', '?q=xyzzy', '?level=beginner&language=es'],
  '/:locale/learning/figures': ['?by=country&measure=finished', '?by=course&only=country.PE'],
  '/:locale/accounts/people': ['?q=bruno', '?q=run', '?after=00000000-0000-7000-8000-000000000000'],
  '/:locale/accounts/audit': ['?module=learning', '?event=coursePublished'],
  '/:locale/guidance/requests': ['?state=answered'],
  '/:locale/directory/map': [
    '?country=PE',
    '?country=MX',
    '?territory=PE-AYA',
    '?q=tejedora&sector=heritage',
    '?q=xyzzy',
  ],
  '/:locale/directory': [
    '?q=tejedora&country=PE',
    '?q=xyzzy',
    '?sector=music',
    '?sort=near&near=PE-AYA',
    '?sort=near&near=PE-AYA&q=tejedora',
    '?sort=fresh&view=table',
    '?sort=newest&trade=weaving',
    '?sort=fit&mine=taller-sumaq-away',
  ],
  '/:locale/market/rounds/:round/directory': ['?q=taller', '?q=xyzzy'],
  '/:locale/search': ['?q=tejedora', '?q=precio', '?q=xyzzy'],
}

/** Every page of the site, from its routes: each as a stranger and as a learner sees it, else as whoever of the cast may. */
export async function kindsOf(house: House): Promise<Kind[]> {
  const { ana, adela, edith, diego, rosa } = house.people
  const patterns = new Set(house.app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path))
  const kinds: Kind[] = []
  const pages = [...patterns].filter((each) => !notPages.test(each) && !each.includes('*'))
  const asked = pages.flatMap((pattern) => ['', ...(searches[pattern] ?? [])].map((query) => ({ pattern, query })))
  for (const { pattern, query } of asked) {
    const path = pathOf(pattern, house) + query
    const seen: Kind[] = []
    for (const by of [null, ana, adela, edith, diego, rosa]) {
      if (seen.length && by !== ana) break
      const { status } = await house.app.request(path, { headers: by ? { cookie: by.cookie } : {} })
      if (status === 200) seen.push({ pattern, path, by })
    }
    if (!seen.length && !answersOtherwise.test(pattern))
      throw new Error(`Nobody of the cast sees ${pattern} at ${path}.`)
    kinds.push(...seen)
  }
  return kinds
}

export function nameOf({ path, by }: Kind): string {
  return `${path} ${by ? `as ${by.name}` : 'as a stranger'}`
}

function pathOf(pattern: string, house: House) {
  const given = valuesOf(pattern, house)
  return pattern.replace(/:(\w+)/g, (_, name: string) => {
    const value = given[name]
    if (value === undefined) throw new Error(`Say what :${name} of ${pattern} is, in test/budgets/kinds.ts.`)
    return encodeURIComponent(value)
  })
}

function valuesOf(pattern: string, house: House): Record<string, string> {
  const {
    course,
    version,
    shipped,
    people,
    code,
    asked,
    certificate,
    document,
    request,
    group,
    card,
    organisation,
    other,
    table,
    held,
  } = house
  const isWork = /editor|certificate$|name$/.test(pattern)
  return {
    locale: 'es',
    course: isWork ? course : shipped,
    lesson: isWork ? 'mide' : 'que-vendes',
    version,
    programme: 'comercializacion',
    code: pattern.includes('guidance') ? asked : pattern.includes('market') ? held.invited : code,
    round: held.round,
    meeting: held.meeting,
    participant: held.participant,
    person: people.bruno.id,
    token: 'used-up',
    about: 'mail-link',
    card,
    number: card,
    certificate,
    document,
    request,
    group,
    organisation,
    section: 'texts',
    other,
    import: table,
    row: '2',
    country: 'PE',
    territory: 'PE-AYA',
    sector: 'heritage',
  }
}
