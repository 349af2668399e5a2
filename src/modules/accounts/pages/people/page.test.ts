import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { cast, enterStage } from '#test/cast.ts'
import { mainOf, post } from '#test/forms.ts'
import { reservedAddress } from '../../rules/address.ts'
import { accountsUrls as at } from '../../urls.ts'

const es = { locale: 'es' }

describe('people and their roles', () => {
  let site: Awaited<ReturnType<typeof testApp>>, people: Awaited<ReturnType<typeof cast>>
  before(async () => {
    site = await testApp()
    people = await cast(site.world)
  })
  const visit = (path: string, cookie = people.adela.cookie) => site.app.request(path, { headers: { cookie } })
  const personPage = (person: string) => at.person.href({ locale: 'es', person })
  const grant = (cookie: string, fields: Record<string, string>, person = people.bruno.id) =>
    post(site.app, at.grants.href({ locale: 'es', person }), { cookie, fields })
  const grantsOf = (person: string) =>
    site.db
      .selectFrom('role_grant')
      .select(['id', 'role', 'country'])
      .where('person_id', '=', person)
      .where('revoked_at', 'is', null)
      .execute()

  it('are listed for an administrator, and found by part of a name or an address', async () => {
    const html = await mainOf(await visit(at.people.href(es)))
    for (const name of ['Ana', 'Diego', 'Adela']) assert.ok(html.includes(name), name)
    const found = await mainOf(await visit(at.people.href(es, { q: 'BRUN' })))
    assert.ok(found.includes('bruno@example.org') && !found.includes('ana@example.org'))
    assert.match(await mainOf(await visit(at.people.href(es, { q: '%' }))), /No encontramos a nadie/)
  })
  it('come page by page, by key, each person once', async () => {
    for (let number = 0; number < 40; number++) await enterStage(site.world, { name: `Vecina${number}` })
    const seen: string[] = []
    let path: string | undefined = at.people.href(es)
    while (path) {
      const html: string = await mainOf(await visit(path))
      seen.push(...[...html.matchAll(/<td[^>]*>([\w.]+@example.org)/g)].map(([, email = '']) => email))
      path = /href="([^"]*)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
    }
    assert.equal(seen.length, 47)
    assert.equal(new Set(seen).size, 47)
  })
  it('are found by words in any order, the last one only begun, whatever the accents; by parts where nobody has them, or if asked', async () => {
    const maria = await enterStage(site.world, { name: 'María Ñusta Pérez' })
    const mariana = await enterStage(site.world, { name: 'Mariana Pérez' })
    const found = async (words: string, parts?: string) => {
      const html = await mainOf(await visit(at.people.href(es, { q: words, parts })))
      return [maria, mariana].filter(({ id }) => html.includes(id)).map(({ id }) => id)
    }
    for (const words of ['PEREZ ñusta', 'maría pérez ñust', 'MARI\u0301A N\u0303usta', 'perez@example.org nusta'])
      assert.deepEqual(await found(words), [maria.id], words)
    assert.deepEqual(await found('pérez'), [maria.id, mariana.id])
    assert.deepEqual(await found('rez maría'), [maria.id, mariana.id])
    assert.deepEqual(await found('riana rez'), [mariana.id])
    assert.deepEqual(await found('erez@exam'), [maria.id, mariana.id])
    for (const words of ['riana_rez', 'riana%rez', 'riana\\', 'qx', '@@', '\u0301'])
      assert.deepEqual(await found(words), [], words)
    assert.deepEqual(await found('\0ñusta'), [maria.id])
    // A last word of three letters or fewer is taken as it is written.
    assert.deepEqual(await found('maria ñ'), [maria.id, mariana.id])
    assert.deepEqual(await found('maría ñusta pérez@EXAMPLE.org'), [maria.id])
    const html = await mainOf(await visit(at.people.href(es, { q: 'maria perez' })))
    const anywhere = /<a href="([^"]*)">Busca «maria perez» en cualquier parte/.exec(html)?.[1] ?? ''
    assert.ok(html.includes(maria.id) && !html.includes(mariana.id))
    const more = await mainOf(await visit(anywhere.replaceAll('&amp;', '&')))
    assert.ok(more.includes(maria.id) && more.includes(mariana.id) && !more.includes('Busca «'))
  })
  it('that are found come page by page too, each person once', async () => {
    for (const words of ['example', 'ecina']) {
      const seen: string[] = []
      let path: string | undefined = at.people.href(es, { q: words })
      while (path) {
        const html: string = await mainOf(await visit(path))
        seen.push(...[...html.matchAll(/people\/([0-9a-f-]{36})/g)].map(([, id = '']) => id))
        path = /href="([^"]*)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
      }
      assert.ok(seen.length >= 40, words)
      assert.equal(new Set(seen).size, seen.length)
    }
  })
  it('are not found by an address that stands for none', async () => {
    assert.match(await mainOf(await visit(at.people.href(es, { q: 'cards invalid' }))), /No encontramos a nadie/)
    assert.match(await mainOf(await visit(at.people.href(es, { q: '@cards.inv' }))), /No encontramos a nadie/)
    const { email } = await site.db
      .insertInto('person')
      .values({ name: 'Luz', email: reservedAddress('luz'), email_verified: false })
      .returning('email')
      .executeTakeFirstOrThrow()
    assert.match(await mainOf(await visit(at.people.href(es, { q: email }))), /No encontramos a nadie/)
  })
  it('are not shown to others, who read which permission is missing and who gives it', async () => {
    for (const path of [at.people.href(es), personPage(people.ana.id), at.audit.href(es), at.mail.href(es)])
      for (const { cookie } of [people.ana, people.edith, people.diego, people.elena])
        assert.equal((await visit(path, cookie)).status, 403)
    const html = await mainOf(await visit(at.people.href(es), people.carla.cookie))
    assert.match(html, /ver la lista de personas \(administración\)/)
    assert.match(html, /Quien administra este sitio puede darte ese papel/)
    assert.match((await site.app.request(at.people.href(es))).headers.get('location') ?? '', /sign-in/)
  })
  it('are given a role with its reason, and the record shows it', async () => {
    const fields = { role: 'officer', country: 'PE', reason: 'Pedido del ministerio' }
    assert.equal((await grant(people.adela.cookie, fields)).status, 303)
    assert.deepEqual(
      (await grantsOf(people.bruno.id)).map(({ role, country }) => [role, country]),
      [['officer', 'PE']],
    )
    const html = await mainOf(await visit(at.audit.href(es, { event: 'roleGranted' })))
    assert.match(html, /Adela/)
    assert.match(html, /Pedido del ministerio/)
    assert.doesNotMatch(html, /Bruno|bruno@/)
    assert.equal((await grant(people.adela.cookie, fields)).status, 422)
  })
  it('are refused a role for which something is missing', async () => {
    const officer = await grant(people.adela.cookie, { role: 'officer', country: '', reason: 'x' })
    assert.equal(officer.status, 422)
    assert.match(await mainOf(officer), /Elige el país de la oficina/)
    assert.match(
      await mainOf(await grant(people.adela.cookie, { role: 'editor', country: '', reason: '' })),
      /Escribe por qué/,
    )
  })
  it('give no role to themselves', async () => {
    const fields = { role: 'administrator', country: '', reason: 'x' }
    for (const { cookie, id } of [people.ana, people.edith, people.diego])
      assert.equal((await grant(cookie, fields, id)).status, 403)
    assert.match((await grant('', fields)).headers.get('location') ?? '', /sign-in/)
  })
  it('lose a role at once, with its reason', async () => {
    const [held] = await grantsOf(people.edith.id)
    const path = at.revocation.href({ locale: 'es', grant: held?.id ?? '' })
    assert.equal((await post(site.app, path, { cookie: people.edith.cookie, fields: { reason: 'x' } })).status, 403)
    assert.equal((await post(site.app, path, { cookie: people.adela.cookie })).status, 422)
    assert.equal(
      (await post(site.app, path, { cookie: people.adela.cookie, fields: { reason: 'Terminó' } })).status,
      303,
    )
    assert.deepEqual(await grantsOf(people.edith.id), [])
  })
  it('always have an administrator', async () => {
    const [own] = await grantsOf(people.adela.id)
    const path = at.revocation.href({ locale: 'es', grant: own?.id ?? '' })
    const refused = await post(site.app, path, { cookie: people.adela.cookie, fields: { reason: 'x' } })
    assert.equal(refused.status, 422)
    assert.match(await mainOf(refused), /única cuenta de administración/)
  })
  it('are not found by a guessed or broken address', async () => {
    assert.equal((await visit(personPage('019aa000-0000-7000-8000-000000000000'))).status, 404)
    assert.equal((await visit(personPage('abc'))).status, 404)
  })
})

describe('two administrators', () => {
  it('cannot take each other’s role away at the same moment', async () => {
    const site = await testApp()
    const { adela } = await cast(site.world)
    const alma = await enterStage(site.world, { name: 'Alma', role: 'administrator' })
    const grants = await site.db
      .selectFrom('role_grant')
      .select(['id', 'person_id'])
      .where('role', '=', 'administrator')
      .execute()
    const grantOf = (person: string) => grants.find(({ person_id }) => person_id === person)?.id ?? ''
    const revoke = (by: typeof alma, of: typeof alma) =>
      post(site.app, at.revocation.href({ locale: 'es', grant: grantOf(of.id) }), {
        cookie: by.cookie,
        fields: { reason: 'x' },
      })
    await Promise.all([revoke(adela, alma), revoke(alma, adela)])
    const left = await site.db
      .selectFrom('role_grant')
      .select('id')
      .where('role', '=', 'administrator')
      .where('revoked_at', 'is', null)
      .execute()
    assert.equal(left.length, 1)
  })
})
