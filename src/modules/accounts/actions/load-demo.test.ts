import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { loadDemo } from './load-demo.ts'

const people = async ({ db }: Awaited<ReturnType<typeof testApp>>) =>
  await db.selectFrom('person').select(['name', 'email']).orderBy('email').execute()

describe('demonstration data', () => {
  it('is made once, only when asked for, and is told by its name and by a line on every page', async () => {
    const site = await testApp({ environment: { DEMO: '1' } })
    await loadDemo(site.world)
    const made = await people(site)
    await loadDemo(site.world)
    assert.deepEqual(await people(site), made)
    assert.equal(made.length, 6)
    assert.ok(made.every(({ name, email }) => name.endsWith('(demostración)') && email.endsWith('@demo.example')))
    assert.match(await (await site.app.request('/es')).text(), /Datos de demostración/)
  })

  it('is not there otherwise', async () => {
    const site = await testApp()
    await loadDemo(site.world)
    assert.deepEqual(await people(site), [])
    assert.doesNotMatch(await (await site.app.request('/es')).text(), /Datos de demostración/)
  })
})
