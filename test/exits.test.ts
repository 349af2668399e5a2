import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { unzipSync } from 'fflate'
import fc from 'fast-check'
import { own } from '#kernel/database/database.ts'
import { declare } from '#modules/directory/actions/declare.ts'
import { revise } from '#modules/directory/actions/revise.ts'
import { insertWork } from '#modules/directory/queries/works.ts'
import {
  blankInitiative,
  type Content,
  contactLevels,
  placeLevels,
  type Show,
} from '#modules/directory/rules/content.ts'
import type { DirectoryTables } from '#modules/directory/tables.ts'
import { testApp } from './app.ts'
import { cast } from './cast.ts'
import { weaverContent } from './organisations.ts'

// Each stands in one part of what an organisation says, and nowhere else on the site.
const secrets = {
  municipality: 'Yarinacochazz',
  latitude: '-8.34561',
  longitude: '-74.59871',
  email: 'nusta.secreta@example.org',
  phone: '+51 961 234 567',
  price: '87654321',
  capacity: 'mantarrayas',
  manager: 'Killa Sulluscuna',
  figure: 'Padron Xallpicunas',
  work: 'Manta Wayrurosa',
}
type Secret = keyof typeof secrets

function contentOf(show: Show): Content {
  return {
    ...weaverContent(),
    kind: 'initiative',
    form: 'network',
    name: 'Red Sumaq Qillqa',
    place: {
      country: 'PE',
      territory: 'PE-UCA',
      municipality: secrets.municipality,
      point: { latitude: Number(secrets.latitude), longitude: Number(secrets.longitude) },
    },
    contact: { email: secrets.email, phone: secrets.phone, whatsapp: null },
    prices: { currency: 'PEN', least: Number(secrets.price), most: Number(secrets.price) },
    capacity: { amount: 3, unit: secrets.capacity, period: 'year' },
    initiative: {
      ...blankInitiative,
      manager: secrets.manager,
      figures: [{ kind: 'members', value: 12, year: 2025, source: secrets.figure, saidBy: 'x' }],
    },
    show,
  }
}

/** What a choice hides from everyone. */
function hiddenBy(show: Show): Secret[] {
  const near = placeLevels.indexOf(show.place)
  const isHidden: Record<Secret, boolean> = {
    municipality: near < 2,
    latitude: near < 3,
    longitude: near < 3,
    email: show.contact !== 'everyone',
    phone: show.contact !== 'everyone',
    price: !show.prices,
    capacity: !show.capacity,
    manager: !show.people,
    figure: !show.figures,
    work: !show.gallery,
  }
  return (Object.keys(secrets) as Secret[]).filter((secret) => isHidden[secret])
}

const anyShow: fc.Arbitrary<Show> = fc.record({
  place: fc.constantFrom(...placeLevels),
  contact: fc.constantFrom(...contactLevels),
  prices: fc.boolean(),
  capacity: fc.boolean(),
  people: fc.boolean(),
  figures: fc.boolean(),
  gallery: fc.boolean(),
  certificates: fc.boolean(),
})

describe('what an owner hides', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let carla: string, id: string, slug: string
  let exits: string[]

  before(async () => {
    site = await testApp()
    site.world.limiter = { allows: async () => true, forget: async () => {} }
    carla = (await cast(site.world)).carla.cookie
    const at = new Date()
    const show: Show = {
      ...weaverContent().show,
      place: 'point',
      contact: 'everyone',
      people: true,
      certificates: true,
    }
    await own<DirectoryTables>(site.db)
      .transaction()
      .execute(async (transaction) => {
        const given = { content: contentOf(show), origin: 'owner', state: 'declared', taxNumber: null } as const
        ;({ id, slug } = await declare(transaction, { ...given, personId: null, owned: false, at }))
        const files = { digest: '0'.repeat(64), smallDigest: '0'.repeat(64), bytes: 1, smallBytes: 1 }
        const words = { title: secrets.work, description: secrets.work, credit: secrets.work }
        await insertWork(transaction, { ...files, ...words, organisation: id, width: 9, height: 9, at })
      })
    exits = exitsOf(site.app.routes, slug)
  })

  const read = async (path: string, cookie: string) => {
    const response = await site.app.request(path, { headers: { cookie } })
    const bytes = new Uint8Array(await response.arrayBuffer())
    const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b
    const texts = isPacked ? Object.values(unzipSync(bytes)) : [bytes]
    return texts.map((text) => Buffer.from(text).toString('utf8')).join('\n')
  }
  const showing = async (show: Show) =>
    await own<DirectoryTables>(site.db)
      .transaction()
      .execute(async (transaction) => {
        await revise(transaction, { id, content: contentOf(show), personId: null, at: new Date() })
      })

  it('leaves by no exit, whatever is chosen, from the moment it is chosen', async () => {
    assert.ok(exits.length > 40, `${exits.length} exits`)
    await fc.assert(
      fc.asyncProperty(anyShow, async (show) => {
        await showing(show)
        const hidden = hiddenBy(show)
        for (const exit of exits)
          for (const cookie of ['', carla]) {
            const text = await read(exit, cookie)
            for (const secret of hidden) assert.ok(!text.includes(secrets[secret]), `${secret} leaves by ${exit}`)
          }
        const found = await read(`/api/v1/organisations?q=${encodeURIComponent(secrets.municipality)}`, '')
        assert.equal(found.includes(slug), !hidden.includes('municipality'), 'found by its town')
        const inRegion = await read('/api/v1/organisations?territory=PE-UCA', '')
        assert.equal(inRegion.includes(slug), show.place !== 'country', 'found in its region')
        assert.equal(inRegion.includes('PE-UCA'), show.place !== 'country')
      }),
      { numRuns: 12 },
    )
  })

  it('would be found out: what is shown does leave', async () => {
    await showing({
      ...contentOf(weaverContent().show).show,
      place: 'point',
      contact: 'everyone',
      people: true,
      figures: true,
    })
    const record = await read(`/api/v1/organisations/${slug}`, '')
    for (const [name, secret] of Object.entries(secrets)) assert.ok(record.includes(secret), name)
    const leaving = await Promise.all(exits.map(async (exit) => ((await read(exit, '')).includes(slug) ? [exit] : [])))
    for (const exit of ['/list/csv', '/list/xlsx', 'organisations.jsonld', '/feed/atom', '/map', '/sitemap/0.xml'])
      assert.ok(
        leaving.flat().some((path) => path.includes(exit)),
        exit,
      )
  })
})

/** Every address of the site that answers a reading, with what stands in it filled in so that this organisation is shown. */
function exitsOf(routes: readonly { method: string; path: string }[], slug: string): string[] {
  const several: Record<string, string[]> = {
    locale: ['es', 'pt'],
    format: ['csv', 'json', 'xlsx', 'atom'],
    file: ['organisations.csv', 'organisations.jsonl', 'organisations.jsonld'],
  }
  const single: Record<string, string> = {
    organisation: slug,
    country: 'PE',
    territory: 'PE-UCA',
    sector: 'heritage',
    part: '0.xml',
  }
  const patterns = new Set(routes.filter(({ method }) => method === 'GET').map(({ path }) => path))
  const paths = [...patterns]
    .filter((path) => !path.includes('*'))
    .flatMap((path) =>
      [...path.matchAll(/:(\w+)/g)].reduce<string[]>(
        (filled, [whole, name = '']) =>
          filled.flatMap((each) => (several[name] ?? [single[name] ?? 'x']).map((value) => each.replace(whole, value))),
        [path],
      ),
    )
  const asked = ['?q=sumaq', '?country=PE', '?territory=PE-UCA', '?view=table', '?sort=newest']
  const searches = paths.filter((path) =>
    /\/(directory|map|search)$|\/list\/|\/feed\/|api\/v1\/organisations$/.test(path),
  )
  return [...paths, ...searches.flatMap((path) => asked.map((query) => path + query))]
}
