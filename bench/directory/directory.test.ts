import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { own } from '#kernel/database/database.ts'
import { declare } from '#modules/directory/actions/declare.ts'
import type { DirectoryTables } from '#modules/directory/tables.ts'
import { searchWords } from '#kernel/words.ts'
import { testApp } from '#test/app.ts'
import type { Latencies } from '../statistics.ts'
import { exampleMachine } from '../example-machine.ts'
import { fillDirectory } from './fill.ts'
import { broadWord, commonWords, madeUp, middlingWord, ownWord } from './made-up.ts'
import { misspelt, wordOf } from './made-up-words.ts'
import { mix } from './mix.ts'
import { directoryReport, type DirectoryResults } from './report.ts'
import { sameAnswers } from './same-answers.ts'

const size = 40
const until = Date.parse('2026-11-01T00:00:00Z')

describe('organisations made up for a measurement', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  before(async () => {
    site = await testApp()
    await fillDirectory(site, size)
    await fillDirectory(site, size)
  })

  const rowsOf = async (slug: string) => {
    const { rows } = await site.pool.query<Record<string, unknown>>(
      `select o.kind, o.name, o.name_key, o.web_key, o.content, o.state, o.tier, o.revision, o.created_at, o.confirmed_at,
        l.face - 'id' - 'slug' - 'origin' as face, l.form, l.listed_at, f.kind as found, f.state as stated, f.country, f.territory,
        f.sectors, f.standing, f.fresh, f.latitude, f.longitude, f.words::text,
        (select count(*) from organisation_revision r where r.organisation = o.id) as revisions,
        (select count(*) from organisation_state s where s.organisation = o.id) as states
      from organisation o join listing l on l.organisation = o.id join finding f on f.organisation = o.id where o.slug = $1`,
      [slug],
    )
    return rows[0]
  }

  it('are there once, also when filled again', async () => {
    const { rows } = await site.pool.query('select count(*)::integer as count from organisation')
    assert.deepEqual(rows, [{ count: size }])
  })

  it('have the rows of an organisation that was entered by hand', async () => {
    const { rows } = await site.pool.query<{ slug: string; name: string; at: Date }>(
      `select slug, name, created_at as at from organisation where state = 'declared'`,
    )
    assert.ok(rows.length > size / 3)
    const { rows: begun } = await site.pool.query<{ until: string }>('select until from bench.begun')
    const all = Array.from({ length: size }, (_, number) => madeUp(number, Number(begun[0]?.until)))
    for (const { slug, name, at } of rows) {
      const content = all.find((each) => each.content.name === name && each.at === at.getTime())?.content
      assert.ok(content)
      const plain = {
        content,
        origin: 'demo',
        state: 'declared',
        taxNumber: null,
        personId: null,
        owned: false,
      } as const
      const byHand = await own<DirectoryTables>(site.db)
        .transaction()
        .execute(async (transaction) => await declare(transaction, { ...plain, at }))
      assert.deepEqual(await rowsOf(slug), await rowsOf(byHand.slug))
    }
  })

  it('are the same at every size, each fourth with a word that no other has', () => {
    assert.deepEqual(madeUp(7, until), madeUp(7, until))
    const words = Array.from({ length: 200_000 }, (_, number) => wordOf(number))
    assert.equal(new Set(words).size, words.length)
    assert.match(madeUp(8, until).content.name, new RegExp(`${ownWord(8)}$`, 'iu'))
    assert.equal(ownWord(8), wordOf(commonWords + 8))
    assert.equal(ownWord(9), null)
  })

  it('say the common word in an eighth, the middling one in a two-hundredth', () => {
    const summaries = Array.from({ length: 8000 }, (_, number) =>
      Object.values(madeUp(number, until).content.texts).map(({ summary }) => summary),
    ).flat()
    const saying = (word: string) => summaries.filter((summary) => summary.includes(word)).length
    assert.ok(Math.abs(saying(broadWord.word) - 1000) < 120)
    assert.equal(saying(middlingWord.word), 40)
  })

  it('are asked for by one letter wrong', () => {
    for (let number = 0; number < 200; number++) {
      const word = wordOf(number)
      const wrong = misspelt(word, number)
      assert.equal(wrong.length, word.length)
      assert.equal([...wrong].filter((letter, at) => letter !== word[at]).length, 1)
      assert.deepEqual(searchWords(wrong), [wrong])
    }
  })

  it('are asked for by words and facets that find as many as was said', async () => {
    const { words, facets } = await sameAnswers(site.pool, size)
    const found = async (wish: Record<string, string>) => {
      const answer = await site.app.request(`/es/directory?${new URLSearchParams(wish)}`)
      return (await answer.text()).match(/<article class="card"/g)?.length ?? 0
    }
    for (const q of words) assert.equal(await found({ q }), 2)
    for (const [count, wishes] of facets) for (const wish of wishes.slice(0, 5)) assert.equal(await found(wish), count)
    assert.ok(words.length && facets.get(1)?.length)
  })

  it('are found by every question of the mix', async () => {
    const same = await sameAnswers(site.pool, size)
    for (const question of mix) {
      const { path, says } = question.ask(0.3, { size, same, counts: [1] })
      const answer = await site.app.request(path)
      assert.equal(answer.status, 200, question.title)
      assert.ok((await answer.text()).toLowerCase().includes(says), `${question.title}: ${path}`)
    }
  })
})

describe('the report of the mix', () => {
  const latencies = (p95: number): Latencies => ({ samples: 9, p50: p95 / 2, p95, p99: p95 * 2, most: p95 * 3 })
  const results: DirectoryResults = {
    machine: exampleMachine,
    sizes: [{ organisations: 5000, words: 9000, bytes: 1e8 }],
    requests: 9,
    questions: [
      { title: 'rare', promise: 'selective', latencies: [latencies(4), latencies(6)] },
      { title: 'common', promise: 'broad', latencies: [latencies(10), latencies(149)] },
      { title: 'map', promise: 'broad', latencies: [latencies(10), latencies(151)] },
    ],
    took: 60,
  }

  it('names what falls short by its own promise', () => {
    const [, short = ''] = directoryReport(results).split('## What falls short')
    const [named = ''] = short.split('##')
    assert.match(named, /\*\*rare\*\*: 1\.50 times as long/)
    assert.match(named, /\*\*map\*\*: p95 151 ms/)
    assert.doesNotMatch(named, /common/)
  })
})
