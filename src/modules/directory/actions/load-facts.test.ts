import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { own } from '#kernel/database/database.ts'
import { root } from '#kernel/root.ts'
import { testApp } from '#test/app.ts'
import { cast } from '#test/cast.ts'
import { mainOf } from '#test/forms.ts'
import { findOrganisation } from '../queries/organisations.ts'
import type { DirectoryTables } from '../tables.ts'
import { directoryUrls } from '../urls.ts'
import { loadFacts, readFacts } from './load-facts.ts'
import { revise } from './revise.ts'

interface Document {
  title: string
  date: string | null
  language: string
  passages: string[]
}

const documents: Document[] = JSON.parse(readFileSync(join(root, 'db/seeds/facts/documents.json'), 'utf8'))

describe('the facts that ship', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  const countOf = async () =>
    (await own<DirectoryTables>(site.db).selectFrom('organisation').select('id').execute()).length
  const open = async (organisation: string, locale = 'es') =>
    await mainOf(await site.app.request(directoryUrls.organisation.href({ locale, organisation })))
  before(async () => {
    site = await testApp()
    await loadFacts(site.world)
  })

  it('are each said by a document, in its words and at its date', () => {
    for (const { slug, content } of readFacts()) {
      assert.ok(content.mentions.length, slug)
      for (const { document, date, language, quote } of content.mentions) {
        const source = documents.find(({ title }) => title === document)
        assert.ok(source, document)
        assert.deepEqual([source.date, source.language], [date, language])
        assert.ok(source.passages.includes(quote), quote)
      }
    }
  })

  it('name the four ministries, and seven countries as possible allies and no more', async () => {
    const facts = readFacts().map(({ content }) => content)
    const group = facts.filter(({ mentions }) => mentions.some(({ role }) => role === 'member of the technical group'))
    assert.deepEqual(group.map(({ place }) => place.country).toSorted(), ['CL', 'CO', 'MX', 'PE'])
    assert.equal(facts.filter(({ form }) => form === 'possible-ally').length, 7)
    assert.match(await open('japon'), /posible aliado/)
    assert.match(await open('japon', 'en'), /possible ally/)
    assert.match(await open('japon', 'en'), /18 March 2016|March 18, 2016/)
    assert.match(await open('japon'), /Tomado de un documento publicado/)
  })

  it('give no address, telephone or number that no document gave', () => {
    for (const { content } of readFacts())
      assert.deepEqual(
        [content.website, content.links, content.contact],
        [null, [], { email: null, phone: null, whatsapp: null }],
      )
  })

  it('are loaded once, however often the site starts', async () => {
    const count = await countOf()
    await loadFacts(site.world)
    assert.equal(await countOf(), count)
    assert.equal(count, readFacts().length)
  })

  it('leave alone what a person has written since', async () => {
    const db = own<DirectoryTables>(site.db)
    const { ana } = await cast(site.world)
    const giz = await findOrganisation(db, 'giz')
    assert.ok(giz)
    const content = { ...giz.content, since: 2011 }
    await db.transaction().execute(async (transaction) => {
      await revise(transaction, { id: giz.id, content, personId: ana.id, at: new Date() })
    })
    await loadFacts(site.world)
    assert.equal((await findOrganisation(db, 'giz'))?.content.since, 2011)
  })
})
