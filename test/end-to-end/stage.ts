import { join } from 'node:path'
import { sql } from 'kysely'
import type { BrowserContext } from 'playwright-core'
import { v7 } from 'uuid'
import { embeddedPlaces } from '#kernel/database/embedded/places.ts'
import { connection } from '#kernel/database/embedded/postgres.ts'
import { connect } from '#kernel/database/pool.ts'
import { fileStore } from '#kernel/files/file-store.ts'
import { issueCertificate } from '#modules/learning/actions/issue-certificate.ts'
import { keepDocuments } from '#modules/learning/queries/documents.ts'
import { emptyCostSheet } from '#modules/learning/rules/cost-sheet.ts'
import { testWorld } from '../app.ts'
import { printCards } from '../cards.ts'
import { type Actor, cardHolder, cast } from '../cast.ts'
import { finishCourse } from '../finished-course.ts'
import { roundOf } from '../held-round.ts'
import { shopOf, tableOf, workshopOf } from '../organisations.ts'
import { publishCourse } from '../published-course.ts'
import type { Site } from './site.ts'

/** The cast on a running site: Ana has finished the small course, has her certificate and her cost sheet; somebody asked for help. */
export async function setStage(site: Site) {
  const connections = connect(connection(embeddedPlaces(site.folder).sockets))
  const world = await testWorld(connections, {})
  world.files = fileStore(join(site.folder, 'files'))
  const people = await cast(world)
  const { course, version } = await publishCourse(world)
  const { id: personId, actorId } = people.ana
  const learner = { actorId, country: 'PE', sector: 'heritage' }
  const at = new Date()
  await finishCourse(world, learner)
  await issueCertificate(world.db, { ...learner, course, personId, language: 'es', name: 'Ana', at })
  await keepDocuments(world.db, [
    { actorId, kind: 'cost-sheet', course, activity: null, content: sheet, eventId: v7(), at },
  ])
  const [card, hers] = await printCards(world, people.adela.id, ['Rosa', 'Luz'])
  const { slug: organisation } = await workshopOf(world.db, people.ana.id)
  const { slug: other } = await shopOf(world.db, people.carla.id)
  const table = await tableOf(world, people.diego.id)
  const held = await roundOf(world, people.diego.id, { organisation, other })
  const luz = await cardHolder(world, hers?.number ?? '')
  const asked = await askForHelp(site.origin)
  const { rows } = await sql<Found>`select c.id as certificate, c.code, d.id as document, r.id as request, g.id as group
    from certificate c, document d, help_request r, card_group g`.execute(world.db)
  const [found] = rows
  if (!found) throw new Error('The stage is not set.')
  await connections.close()
  return { people, course, version, asked, luz, organisation, other, table, held, card: card?.number ?? '', ...found }
}

interface Found {
  certificate: string
  code: string
  document: string
  request: string
  group: string
}

const sheet = { ...emptyCostSheet('PEN'), product: 'Manta', unit: 'una manta', hours: '10', hourlyRate: '5' }

/** Asks as a stranger; gives the address at which the answer will be read. */
async function askForHelp(origin: string) {
  const body = new URLSearchParams({ message: 'No encuentro mi certificado.', mail: 'ana@example.org' })
  const response = await fetch(`${origin}/es/guidance/help`, { method: 'POST', body, redirect: 'manual' })
  return response.headers.get('location') ?? ''
}

/** Signs a browser in as one of the cast. */
export async function signInAs(context: BrowserContext, origin: string, { cookie }: Actor): Promise<void> {
  const cookies = cookie.split('; ').map((pair) => {
    const at = pair.indexOf('=')
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url: origin }
  })
  await context.addCookies(cookies)
}
