import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { v7 } from 'uuid'
import type { World } from '#kernel/http/context.ts'
import { testApp } from '#test/app.ts'
import { type Actor, cast } from '#test/cast.ts'
import { finishCourse } from '#test/finished-course.ts'
import { publishCourse } from '#test/published-course.ts'
import { findCertificate, listCertificates } from '../queries/certificates.ts'
import { insertEvents } from '../queries/events.ts'
import { markFinished } from '../queries/enrolments.ts'
import { eraseCertificates } from './erase-certificates.ts'
import { issueCertificate } from './issue-certificate.ts'
import { reinstateCertificate, withdrawCertificate } from './withdraw-certificate.ts'

const course = 'cuenta-tu-lana'

describe('a certificate', () => {
  let world: World
  let people: Record<'ana' | 'bruno' | 'carla' | 'diego' | 'elena', Actor>
  const at = new Date('2026-11-20T12:00:00Z')
  const ask = async ({ id, actorId }: Actor, name: string | null = null) =>
    await issueCertificate(world.db, {
      course,
      actorId,
      personId: id,
      language: 'en',
      country: 'PE',
      sector: 'heritage',
      name,
      at,
    })
  const certificateOf = async ({ actorId }: Actor) => {
    const [first] = await listCertificates(world.db, actorId)
    assert.ok(first)
    return first
  }
  const audited = async (event: string) =>
    await world.db.selectFrom('audit').selectAll().where('event', '=', event).execute()
  before(async () => {
    world = (await testApp({ now: at })).world
    people = await cast(world)
    await publishCourse(world)
  })

  it('is not to be had before the course is begun, nor before it is finished', async () => {
    assert.equal(await ask(people.ana), 'not-begun')
    await finishCourse(world, people.ana, 3)
    assert.equal(await ask(people.ana), 'not-complete')
  })

  it('is not earned by a forged completion: the server folds the answers itself', async () => {
    const { actorId } = people.carla
    const forged = {
      id: v7(),
      verb: 'answered' as const,
      course,
      version: '1.0.0',
      lesson: 'mide',
      activity: 'how-much',
    }
    const answer = { choice: 'lots', correct: true, points: 1, completed: true, mark: 100 }
    await finishCourse(world, people.carla, 1)
    const read = { ...forged, id: v7(), verb: 'read' as const, lesson: 'suma', activity: null, answer: null }
    const events = [{ ...forged, answer }, read].map((event) => ({ ...event, at: at.toISOString() }))
    await insertEvents(
      world.db,
      events.map((event) => ({ actorId, event, receivedAt: at })),
    )
    await markFinished(world.db, [{ actorId, course, version: '1.0.0', at }])
    assert.equal(await ask(people.carla), 'not-complete')
    assert.deepEqual(await listCertificates(world.db, actorId), [])
  })

  it('is issued once, however often and at whatever moment it is asked for', async () => {
    await finishCourse(world, people.ana)
    const asked = await Promise.all(Array.from({ length: 8 }, () => ask(people.ana, 'Ana Quispe')))
    assert.ok(asked.every((refusal) => refusal === null))
    assert.equal((await listCertificates(world.db, people.ana.actorId)).length, 1)
    const certificate = await certificateOf(people.ana)
    assert.match(certificate.code, /^[0-9A-HJKMNP-TV-Z]{16}$/)
    assert.equal(certificate.name, 'Ana Quispe')
    assert.equal(certificate.language, 'en')
    assert.equal(certificate.country, 'PE')
    const rows = await audited('certificateIssued')
    assert.equal(rows.length, 1)
    assert.equal(rows[0]?.subject, `certificate ${certificate.id}`)
    assert.doesNotMatch(JSON.stringify(rows), new RegExp(`${certificate.code}|Quispe`))
  })

  it('with a name records the consent to show it', async () => {
    const consents = await world.db.selectFrom('consent').select(['person_id', 'purpose']).execute()
    assert.deepEqual(consents, [{ person_id: people.ana.id, purpose: 'name-on-certificates' }])
  })

  it('loses its name when the consent is withdrawn, and stays valid', async () => {
    const { id, actorId } = people.ana
    const { contributions } = world
    await world.db.transaction().execute(async (transaction) => {
      for (const { consentWithdrawn } of contributions)
        await consentWithdrawn?.(transaction, { id, actorId }, 'name-on-certificates')
    })
    const certificate = await certificateOf(people.ana)
    assert.equal(certificate.name, null)
    assert.equal(certificate.withdrawnAt, null)
    assert.equal((await audited('certificateNameChanged')).length, 1)
  })

  it('is withdrawn with a reason, once, and made valid again, both in the audit log', async () => {
    const { code } = await certificateOf(people.ana)
    const wish = { code, personId: people.diego.id, at }
    assert.equal(await withdrawCertificate(world.db, { ...wish, reason: '' }), 'reason-missing')
    assert.equal(await withdrawCertificate(world.db, { ...wish, reason: 'Another did the work.' }), null)
    assert.equal(await withdrawCertificate(world.db, { ...wish, reason: 'Twice.' }), 'already-withdrawn')
    assert.equal((await findCertificate(world.db, code))?.withdrawalReason, 'Another did the work.')
    assert.equal(await ask(people.ana), null)
    assert.equal((await findCertificate(world.db, code))?.withdrawnBy, 'office')
    assert.equal(await reinstateCertificate(world.db, { ...wish, reason: 'Our mistake.' }), null)
    assert.equal((await findCertificate(world.db, code))?.withdrawnBy, null)
    assert.equal((await audited('certificateWithdrawn'))[0]?.country, 'PE')
    assert.equal((await audited('certificateReinstated')).length, 1)
  })

  it('stays checkable without a link to its person, if she wants it so when she leaves', async () => {
    await finishCourse(world, people.bruno)
    await ask(people.bruno, 'Bruno Díaz')
    const { code } = await certificateOf(people.bruno)
    await eraseCertificates(world.db, { actorId: people.bruno.actorId, keep: true, at })
    const kept = await world.db.selectFrom('certificate').selectAll().where('code', '=', code).executeTakeFirstOrThrow()
    assert.equal(kept.actor_id, null)
    assert.equal(kept.name, 'Bruno Díaz')
    assert.equal(kept.withdrawn_at, null)
  })

  it('says that its holder withdrew it, and no name, if she does not', async () => {
    await finishCourse(world, people.elena)
    await ask(people.elena, 'Elena Rojas')
    const { code } = await certificateOf(people.elena)
    await eraseCertificates(world.db, { actorId: people.elena.actorId, keep: false, at })
    const gone = await world.db.selectFrom('certificate').selectAll().where('code', '=', code).executeTakeFirstOrThrow()
    assert.equal(gone.actor_id, null)
    assert.equal(gone.name, null)
    assert.equal(gone.withdrawn_by, 'holder')
    const again = { code, reason: 'No.', personId: people.diego.id, at }
    assert.equal(await reinstateCertificate(world.db, again), 'withdrawn-by-holder')
  })
})
