import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { locales } from '#kernel/i18n/locales.ts'
import { testApp } from '#test/app.ts'
import { messages } from '../../messages/lessons/messages.ts'
import { cookiesOf, mainOf, post } from '#test/forms.ts'

const path = '/es/learning/diagnosis'

describe('the diagnosis', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  before(async () => {
    site = await testApp()
  })

  for (const locale of locales)
    it(`asks ten questions in ${locale}, of which none has to be answered`, async () => {
      const response = await site.app.request(`/${locale}/learning/diagnosis`)
      const page = await mainOf(response)
      assert.equal(page.match(/<fieldset/g)?.length, 10)
      assert.doesNotMatch(page, / required/)
      assert.deepEqual(response.headers.getSetCookie(), [])
    })

  it('begins a visitor’s record, and recommends where to begin with a reason', async () => {
    const response = await post(site.app, path, {
      fields: { 'lists-materials': 'yes', 'counts-hours': 'not-yet', forged: 'x' },
    })
    assert.equal(response.headers.get('location'), `${path}/result`)
    const cookie = cookiesOf(response)
    const page = await mainOf(await site.app.request(`${path}/result`, { headers: { cookie } }))
    assert.ok(page.includes(messages.es.diagnosis.result.reasons['counts-hours']))
    const [event] = await site.db.selectFrom('learning_event').selectAll().execute()
    assert.equal(event?.verb, 'diagnosed')
    assert.deepEqual(event?.answer, { 'lists-materials': 'yes', 'counts-hours': 'not-yet' })
  })

  it('asks again when nothing was answered', async () => {
    const response = await post(site.app, path)
    assert.equal(response.status, 422)
    assert.match(await mainOf(response), /href="#lists-materials"/)
  })

  it('has no result for who has not answered', async () => {
    const response = await site.app.request(`${path}/result`)
    assert.equal(response.headers.get('location'), path)
    assert.equal((await site.app.request('/fr/learning/diagnosis')).status, 404)
  })
})
