import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { type Actor, cast } from '#test/cast.ts'
import { mainOf } from '#test/forms.ts'
import { publishCourse } from '#test/published-course.ts'
import { flushVisits } from '../../actions/count-visits.ts'
import { learningUrls } from '../../urls.ts'

const course = 'cuenta-tu-lana'
const phone = 'Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36'

describe('figures for the officer', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let people: Record<'ana' | 'diego' | 'edith' | 'adela', Actor>
  const ask = async (query: Record<string, string>, cookie: string) =>
    await site.app.request(learningUrls.figures.href({ locale: 'en' }, query), { headers: { cookie } })
  const csv = async (query: Record<string, string>, cookie = people.adela.cookie) => {
    const response = await site.app.request(learningUrls.figuresCsv.href({ locale: 'en' }, query), {
      headers: { cookie },
    })
    const lines = (await response.text()).replace('\uFEFF', '').trim().split('\n')
    const [head = [], ...rows] = lines.map((line) => line.split(','))
    const at = (name: string) => head.indexOf(name)
    return new Map(rows.map((row) => [row[at('key')], { begun: row[at('begun')], visits: row[at('visits')] }]))
  }
  const begin = async (people: number, country: string, sector: string) =>
    await site.db
      .insertInto('enrolment')
      .values(
        Array.from({ length: people }, () => ({
          actor_id: randomUUID(),
          course,
          version: '1.0.0',
          language: 'es',
          country,
          sector,
          begun_at: new Date('2026-10-05T00:00:00Z'),
          touched_at: new Date('2026-10-05T00:00:00Z'),
        })),
      )
      .execute()
  before(async () => {
    site = await testApp({ now: new Date('2026-11-20T12:00:00Z') })
    people = await cast(site.world)
    await publishCourse(site.world)
    await begin(12, 'PE', 'music')
    await begin(9, 'CL', 'music')
    await begin(3, 'CL', 'heritage')
    await begin(2, 'MX', 'music')
  })

  it('are for who may read them', async () => {
    assert.equal((await ask({}, people.ana.cookie)).status, 403)
    assert.equal((await ask({}, people.edith.cookie)).status, 403)
    assert.match((await ask({}, '')).headers.get('location') ?? '', /sign-in/)
    assert.equal((await ask({}, people.diego.cookie)).status, 200)
    const address = learningUrls.figuresCsv.href({ locale: 'en' })
    assert.equal((await site.app.request(address, { headers: { cookie: people.ana.cookie } })).status, 403)
  })

  it('withhold what is under five, and what would give it away, in table, picture and file', async () => {
    const main = await mainOf(await ask({ by: 'country', only: 'all', measure: 'begun' }, people.adela.cookie))
    assert.match(main, /role="img"/)
    assert.match(main, /Source: records of CONECTA Pacífico, counted on/)
    assert.match(main, /<th scope="row">Mexico<\/th><td class="table__number">withheld/)
    const rows = await csv({ by: 'country', only: 'all' })
    assert.equal(rows.get('MX')?.begun, 'withheld')
    assert.deepEqual([rows.get('PE')?.begun, rows.get('CL')?.begun].toSorted(), ['12', 'withheld'])
    assert.equal(rows.get('total')?.begun, '26')
    assert.equal(rows.get('CO')?.begun, '0')
  })

  it('begin, for an officer, with her own country', async () => {
    const main = await mainOf(await ask({}, people.diego.cookie))
    assert.match(main, /value="country\.PE" selected/)
    assert.match(main, /Begun in 2026, by month \(only country: Peru\)/)
    assert.equal((await csv({ by: 'sector' }, people.diego.cookie)).get('music')?.begun, '12')
  })

  it('do not give away with a filter what they withhold without', async () => {
    const chile = await csv({ by: 'sector', only: 'country.CL' })
    assert.equal(chile.get('heritage')?.begun, 'withheld')
    // Of twelve in Chile nine are in music: to show both would give the three away.
    assert.ok([chile.get('total')?.begun, chile.get('music')?.begun].includes('withheld'))
  })

  it('ignore what nobody can have asked for', async () => {
    for (const query of [{ by: 'name' }, { only: 'country.XX' }, { only: "month.'; drop table person" }, { year: 'x' }])
      assert.equal((await ask(query as Record<string, string>, people.adela.cookie)).status, 200)
  })

  it('count the visits of people and not of robots', async () => {
    const visit = async (agent: string, headers: Record<string, string> = {}) =>
      await site.app.request(learningUrls.course.href({ locale: 'es', course }), {
        headers: { 'user-agent': agent, ...headers },
      })
    for (let visits = 0; visits < 6; visits++) await visit(phone)
    await visit('Googlebot/2.1 (+http://www.google.com/bot.html)')
    await visit('')
    await visit(phone, { 'sec-purpose': 'prefetch' })
    await flushVisits(site.db)
    await visit(phone)
    await flushVisits(site.db)
    const rows = await csv({ by: 'country', only: 'all' })
    assert.equal(rows.get('ZZ')?.visits, '7')
    assert.equal(rows.get('total')?.visits, '7')
  })
})
