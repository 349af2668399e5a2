import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { locales } from '#kernel/i18n/locales.ts'
import { testApp } from '#test/app.ts'
import { cookiesOf, mainOf, post } from '#test/forms.ts'
import { messages } from '../../messages/data-saver/messages.ts'
import { learningUrls } from '../../urls.ts'

const path = learningUrls.dataSaver.href({ locale: 'es' })

describe('the data saver', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  before(async () => {
    site = await testApp()
  })
  const visit = (address: string, headers: Record<string, string> = {}) => site.app.request(address, { headers })

  for (const locale of locales)
    it(`is offered on every page in ${locale}, and says what it does`, async () => {
      const home = await (await visit(`/${locale}`)).text()
      assert.ok(home.includes(`<a href="${learningUrls.dataSaver.href({ locale })}`))
      const main = await mainOf(await visit(learningUrls.dataSaver.href({ locale })))
      assert.ok(main.includes(messages[locale].turnOn))
    })

  it('is switched on for a year, told to every page, and leads back to where it was asked for', async () => {
    const response = await post(site.app, path, { fields: { saver: 'on', from: '/es/learning/courses' } })
    assert.equal(response.status, 303)
    assert.equal(response.headers.get('location'), '/es/learning/courses')
    const line = response.headers.getSetCookie().find((each) => each.startsWith('data-saver='))
    assert.match(line ?? '', /^data-saver=1; Max-Age=31536000; Path=\/; SameSite=Lax$/)
    const page = await (await visit('/es/learning/courses', { cookie: cookiesOf(response) })).text()
    assert.match(page, /<html lang="es" data-saver="on">/)
    assert.match(page, /Ahorro de datos: encendido/)
    assert.ok(page.includes(messages.es.said['data-saver-on']))
  })

  it('is switched off again', async () => {
    const cookie = 'data-saver=1'
    assert.ok((await mainOf(await visit(path, { cookie }))).includes(messages.es.turnOff))
    const response = await post(site.app, path, { fields: { saver: 'off' }, cookie })
    assert.equal(response.headers.get('location'), path)
    assert.match(response.headers.getSetCookie().join('\n'), /data-saver=; Max-Age=0; Path=\//)
  })

  it('obeys a browser that saves data everywhere, and says where that is changed', async () => {
    const page = await (await visit(path, { 'save-data': 'on' })).text()
    assert.match(page, /data-saver="on"/)
    assert.ok(page.includes(messages.es.browser))
    assert.ok(!page.includes(messages.es.turnOff))
  })

  it('is kept apart by whoever keeps pages', async () => {
    const vary = (await visit('/es')).headers.get('vary') ?? ''
    for (const name of ['Save-Data', 'Cookie']) assert.ok(vary.includes(name), vary)
    assert.doesNotMatch((await visit('/')).headers.get('vary') ?? '', /Save-Data/)
  })

  it('refuses what it does not know, another site, another language and another way back', async () => {
    assert.equal((await post(site.app, path, { fields: { saver: 'maybe' } })).status, 422)
    const away = await post(site.app, path, { fields: { saver: 'on', from: 'https://x.example/es' } })
    assert.equal(away.headers.get('location'), path)
    const headers = { 'sec-fetch-site': 'cross-site' }
    const body = new URLSearchParams({ saver: 'on' })
    assert.equal((await site.app.request(path, { method: 'POST', body, headers })).status, 403)
    assert.equal((await visit('/fr/learning/phone/data-saver')).status, 404)
    assert.equal((await site.app.request(path, { method: 'PUT' })).status, 404)
  })
})
