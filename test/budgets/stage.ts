import { sql } from 'kysely'
import { v7 } from 'uuid'
import { issueCertificate } from '#modules/learning/actions/issue-certificate.ts'
import { keepDocuments } from '#modules/learning/queries/documents.ts'
import { emptyCostSheet } from '#modules/learning/rules/cost-sheet.ts'
import { testApp } from '../app.ts'
import { printCards } from '../cards.ts'
import { type Actor, cast, openSession } from '../cast.ts'
import { slug as shipped } from '../end-to-end/shipped-course.ts'
import { finishCourse } from '../finished-course.ts'
import { post } from '../forms.ts'
import { newPhone, registerPhone } from '../phone.ts'
import { roundOf } from '../held-round.ts'
import { shopOf, tableOf, workshopOf } from '../organisations.ts'
import { publishCourse } from '../published-course.ts'

export type House = Awaited<ReturnType<typeof fullHouse>>

/** A site on which every kind of row is there at least once, with the course that ships: whoever adds a table adds a row here. */
export async function fullHouse() {
  const site = await testApp()
  const { world, app } = site
  for (const { load } of world.contributions) await load?.(world)
  const people = await cast(world)
  const { course, version } = await publishCourse(world)
  await workOf(site, people.ana)
  const { slug: organisation } = await workshopOf(site.db, people.ana.id)
  const { slug: other } = await shopOf(site.db, people.carla.id)
  await post(app, '/es/guidance/help', { fields: { message: 'No encuentro mi certificado.', mail: 'ana@example.org' } })
  await post(app, `/es/learning/courses/${course}/lessons/mide/reading`)
  const [card] = await printCards(world, people.adela.id, ['Rosa', 'Luz'])
  const rosa = await holderOf(site)
  await rareRows(site, people.ana)
  const table = await tableOf(world, people.diego.id)
  const held = await roundOf(world, people.diego.id, { organisation, other })
  const { rows } =
    await sql<Found>`select c.id as certificate, c.code, d.id as document, r.id as request, r.code as asked,
    g.id as group, s.id as session from certificate c, document d, help_request r, card_group g, session s limit 1`.execute(
      site.db,
    )
  const [found] = rows
  if (!found) throw new Error('The house is not full.')
  return {
    ...site,
    people: { ...people, rosa },
    course,
    version,
    shipped,
    organisation,
    other,
    table,
    held,
    card: card?.number ?? '',
    ...found,
  }
}

interface Found {
  certificate: string
  code: string
  document: string
  request: string
  asked: string
  group: string
}

/** Who has a card, signed in. */
async function holderOf({ db, world }: Site): Promise<Actor> {
  const { rows } = await sql<Omit<Actor, 'cookie'>>`select person.id, actor_id as "actorId", name, email
    from card join person on person.id = card.person_id limit 1`.execute(db)
  const [rosa] = rows
  if (!rosa) throw new Error('Nobody has a card.')
  return { ...rosa, cookie: await openSession(world, rosa.id) }
}

type Site = Awaited<ReturnType<typeof testApp>>

/** Ana has finished the small course, has its certificate, a cost sheet, and a phone that is registered. */
async function workOf({ world, app }: Site, { id: personId, actorId, cookie }: Actor) {
  const course = 'cuenta-tu-lana'
  const at = new Date()
  const learner = { actorId, country: 'PE', sector: 'heritage' }
  await finishCourse(world, learner)
  await issueCertificate(world.db, { ...learner, course, personId, language: 'es', name: 'Ana', at })
  const sheet = { ...emptyCostSheet('PEN'), product: 'Manta', unit: 'una manta', hours: '10', hourlyRate: '5' }
  const kept = { kind: 'cost-sheet' as const, course, activity: null, content: sheet }
  await keepDocuments(world.db, [{ actorId, ...kept, eventId: v7(), at }])
  await registerPhone(app, newPhone(), { cookie })
}

/** What only comes by longer ways: written down as those would. */
async function rareRows({ db }: Site, { id, actorId }: Actor) {
  await sql`insert into credential (person_id, account_id, provider_id) values (${id}, ${id}, 'credential')`.execute(db)
  await sql`insert into passkey (person_id, public_key, credential_id, counter, device_type, backed_up)
    values (${id}, 'key', 'credential', 0, 'singleDevice', false)`.execute(db)
  await sql`insert into verification (identifier, value, expires_at) values ('mail', 'x', now() + interval '1 day')`.execute(
    db,
  )
  await sql`insert into consent (person_id, purpose, given_at) values (${id}, 'name-on-certificates', now()) on conflict do nothing`.execute(
    db,
  )
  await sql`insert into visit_count (month, course, language, country, sector, visits)
    values ('2026-11-01', 'cuenta-tu-lana', 'es', 'PE', 'heritage', 20)`.execute(db)
  await sql`insert into mail (recipient, kind, locale, subject, text, html, created_at)
    values ('ana@example.org', 'mail-link', 'es', 'Entra', 'Entra', '<p>Entra</p>', now())`.execute(db)
  await sql`insert into audit (at, person_id, module, event, subject)
    values (now(), ${id}, 'learning', 'coursePublished', 'course cuenta-tu-lana 1.0.0')`.execute(db)
  await sql`insert into work (organisation, position, title, description, credit, digest, width, height, bytes, small_digest, small_bytes, added_at)
    select id, 1, 'Manta', 'Manta de alpaca', 'Ana', repeat('0', 64), 800, 600, 40000, repeat('0', 64), 4000, now() from organisation limit 1`.execute(
    db,
  )
  await sql`insert into ownership_request (organisation, person_id, message, is_contest, at)
    select id, uuidv7(), 'Tejo con ella.', false, now() from organisation limit 1`.execute(db)
  await sql`insert into saved_search (person_id, filter, locale, at, seen)
    values (${id}, '{"q":"tejedora"}', 'es', now(), 0)`.execute(db)
  await sql`insert into fit_refusal (organisation, other, at)
    select one.id, other.id, now() from organisation one, organisation other where one.id <> other.id
      and one.origin = 'facts' and other.origin = 'facts' limit 1`.execute(db)
  await sql`insert into introduction (organisation, other, message, at)
    select one.id, other.id, 'Veinte mantas.', now() from organisation one, organisation other
    where one.slug = 'taller-sumaq-away' and other.origin = 'facts' limit 1`.execute(db)
  await sql`insert into error_report (organisation, message, at)
    select id, 'Ya no vende en la feria.', now() from organisation limit 1`.execute(db)
  await sql`insert into municipality (code, name, territory, latitude, longitude, source, dated)
    values ('x', 'Lugar', 'PE-AYA', -13, -74, 'ejemplo', '2026-01-31')`.execute(db)
  await sql`insert into attempt (key, points, expire) values ('sign-in:x', 1, null) on conflict do nothing`.execute(db)
  await sql`insert into receipt (id, device, actor_id, at, jws)
    values (uuidv7(), uuidv7(), ${actorId}, now(), 'x') on conflict do nothing`.execute(db)
}
