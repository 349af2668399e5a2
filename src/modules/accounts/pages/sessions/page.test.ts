import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { cast, openSession } from '#test/cast.ts'
import { mainOf, post } from '#test/forms.ts'
import { accountsUrls } from '../../urls.ts'

const page = accountsUrls.sessions.href({ locale: 'es' })

describe('my sessions', () => {
  let site: Awaited<ReturnType<typeof testApp>>, people: Awaited<ReturnType<typeof cast>>, phone: string
  before(async () => {
    site = await testApp()
    people = await cast(site.world)
    phone = await openSession(site.world, people.ana.id)
  })
  const visit = (cookie: string) => site.app.request(page, { headers: { cookie } })
  const ends = async (cookie: string) =>
    [...(await mainOf(await visit(cookie))).matchAll(/action="([^"]*\/end)"/g)].map(([, path = '']) => path)

  it('lists her devices, and says which is this one', async () => {
    const html = await mainOf(await visit(people.ana.cookie))
    assert.equal(html.match(/<h2[^>]*>Firefox, Android/g)?.length, 2)
    assert.equal(html.match(/este aparato/g)?.length, 1)
  })
  it('ends a session on another device at once', async () => {
    const other = (
      await site.db
        .selectFrom('session')
        .select('id')
        .where('person_id', '=', people.ana.id)
        .orderBy('id', 'desc')
        .executeTakeFirstOrThrow()
    ).id
    assert.equal((await visit(phone)).status, 200)
    const end = accountsUrls.sessionEnd.href({ locale: 'es', session: other })
    assert.equal((await post(site.app, end, { cookie: people.ana.cookie })).status, 303)
    assert.equal((await visit(phone)).status, 303)
    assert.equal((await visit(people.ana.cookie)).status, 200)
  })
  it('ends all the others', async () => {
    const [one, two] = [await openSession(site.world, people.ana.id), await openSession(site.world, people.ana.id)]
    const path = accountsUrls.otherSessionsEnd.href({ locale: 'es' })
    assert.equal((await post(site.app, path, { cookie: one })).status, 303)
    assert.equal((await visit(two)).status, 303)
    assert.equal((await visit(one)).status, 200)
    people.ana.cookie = one
  })
  it('does not find a stranger’s session', async () => {
    const tablet = await openSession(site.world, people.ana.id)
    const [path = ''] = await ends(people.ana.cookie)
    assert.match(path, /sessions\/[0-9a-f-]{36}\/end$/)
    assert.equal((await post(site.app, path, { cookie: people.carla.cookie })).status, 404)
    assert.equal((await visit(tablet)).status, 200)
  })
  it('asks whoever is signed out to sign in, and answers no GET', async () => {
    assert.match((await visit('')).headers.get('location') ?? '', /sign-in\?next=%2Fes%2Faccounts%2Fsessions/)
    const [path = ''] = await ends(people.ana.cookie)
    assert.match((await post(site.app, path)).headers.get('location') ?? '', /sign-in/)
    assert.equal((await site.app.request(path, { headers: { cookie: people.ana.cookie } })).status, 404)
  })
  it('ends by itself when its time is over', async () => {
    await site.db
      .updateTable('session')
      .set({ expires_at: new Date(Date.now() - 1000) })
      .where('person_id', '=', people.bruno.id)
      .execute()
    assert.equal((await visit(people.bruno.cookie)).status, 303)
  })
  it('stays open while it is used', async () => {
    const before = new Date(Date.now() - 2 * 3_600_000)
    await site.db.updateTable('session').set({ updated_at: before }).where('person_id', '=', people.elena.id).execute()
    assert.match((await visit(people.elena.cookie)).headers.getSetCookie().join(), /session=.*Max-Age=2592000/)
    const { expires_at: end } = await site.db
      .selectFrom('session')
      .select('expires_at')
      .where('person_id', '=', people.elena.id)
      .executeTakeFirstOrThrow()
    assert.ok(end.getTime() > Date.now() + 29 * 86_400_000)
  })
})
