import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { settingsFrom } from '#test/held-round.ts'
import { marketUrls } from '../../urls.ts'

const many = 30
const onePage = 24

describe('the list of business rounds', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  before(async () => {
    site = await testApp()
    const settings = JSON.stringify(
      settingsFrom(Date.parse('2027-03-01T14:00:00Z'), Date.parse('2027-02-01T14:00:00Z')),
    )
    await site.pool.query(
      `insert into round (slug, name, country, settings, state, created_at, published_at)
      select 'rueda-' || n, 'Rueda ' || n, 'PE', $1::jsonb, case when n > $2::integer then 'preparing' else 'published' end, now(), now()
      from generate_series(1, $2::integer + 1) as n`,
      [settings, many],
    )
  })

  const open = async (after?: string) => {
    const answer = await site.app.request(marketUrls.rounds.href({ locale: 'es' }, { after }))
    assert.equal(answer.status, 200)
    const page = await answer.text()
    const next = /[?&]after=([^"&]+)"[^>]*rel="next"/.exec(page)?.[1]
    return { page, next, names: [...page.matchAll(/class="card__link"[^>]*>(Rueda \d+)</g)].map(([, name]) => name) }
  }

  it('shows each published one once, over as many pages as there are', async () => {
    const first = await open()
    assert.equal(first.names.length, onePage)
    assert.doesNotMatch(first.page, /rel="first"/)
    assert.ok(first.next)
    const last = await open(first.next)
    assert.equal(last.next, undefined)
    assert.match(last.page, /rel="first"/)
    assert.equal(new Set([...first.names, ...last.names]).size, many)
    assert.doesNotMatch(first.page + last.page, new RegExp(`Rueda ${many + 1}<`))
  })

  it('begins with the newest where the address says no page', async () => {
    const { names } = await open()
    assert.deepEqual((await open('nonsense')).names, names)
  })
})
