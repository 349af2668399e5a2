import assert from 'node:assert/strict'
import { afterEach, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { embeddedPlaces } from '#kernel/database/embedded/places.ts'
import { connection } from '#kernel/database/embedded/postgres.ts'
import { connect } from '#kernel/database/pool.ts'
import { messages as guidance } from '#modules/guidance/messages/messages.ts'
import { appoint, itWasMe, signIn } from './accounts.ts'
import { answerRightly } from './answers.ts'
import {
  answerAgain,
  atServer,
  courseAddress,
  eventsOn,
  keepCourse,
  openLesson,
  untilOnPhone,
  untilSent,
} from './offline-study.ts'
import { type Lesson, shippedLessons } from './shipped-course.ts'
import { openSite, type Site } from './site.ts'
import { until } from './until.ts'
import { openWire, type Wire } from './wire.ts'

const names = ['rosa', 'ines', 'lena'] as const
const mailOf = (name: (typeof names)[number]) => `${name}@mail.example`

describe('a phone that meets with something', () => {
  let site: Site
  let wire: Wire
  let first: Lesson
  let second: Lesson
  before(async () => {
    site = await openSite()
    for (const name of names) await appoint(site, { name, email: mailOf(name) }, 'administrator')
    wire = await openWire(site.origin)
    const [one, two] = await shippedLessons('es')
    assert.ok(one && two)
    ;[first, second] = [one, two]
  })
  afterEach(() => wire.mend())

  const phoneOf = async (name: (typeof names)[number]) => {
    const page = await site.visit({ baseURL: wire.origin })
    await signIn(page, 'es', mailOf(name))
    await keepCourse(page)
    await untilOnPhone(page, name)
    return page
  }
  const keptOf = async (name: (typeof names)[number]) =>
    (await atServer(site)).events.filter(({ mail }) => mail === mailOf(name)).map(({ id }) => id)
  const answersOn = async (page: Page) => (await eventsOn(page)).filter(({ verb }) => verb === 'answered')

  /** As a server is that was laid back from a copy of before she came. */
  async function forgetWorkOf(name: string) {
    const connections = connect(connection(embeddedPlaces(site.folder).sockets))
    for (const table of ['device', 'learning_event', 'enrolment', 'document'])
      await sql`delete from ${sql.table(table)} where actor_id = (select actor_id from person where name = ${name})`.execute(
        connections.db,
      )
    await connections.close()
  }

  it('sends again what a server had kept that was laid back from an older copy', async () => {
    const page = await phoneOf('rosa')
    await answerAgain(page, first)
    await untilSent(page)
    const before = await answersOn(page)
    await forgetWorkOf('rosa')
    assert.deepEqual(await keptOf('rosa'), [])
    await answerAgain(page, second)
    await page.goto(courseAddress)
    await untilKept(page)
    const kept = await keptOf('rosa')
    for (const { id } of [...before, ...(await answersOn(page))])
      assert.equal(kept.filter((one) => one === id).length, 1)
  })

  /** Waits until the server holds all that stands on the phone. */
  async function untilKept(page: Page) {
    await until(async () => {
      const [kept, here] = [await keptOf('rosa'), await eventsOn(page)]
      return here.every(({ id }) => kept.includes(id))
    })
  }

  it('keeps and sends what she does in a lesson that is open, although another tab took her off it', async () => {
    const page = await phoneOf('ines')
    await openLesson(page, first)
    const [activity, next] = first.activities
    assert.ok(activity && next)
    await answerRightly(page, activity)
    await page.locator(`section#${activity.id} .told:not(.told--note)`).waitFor()
    const tab = await page.context().newPage()
    await takeOff(tab, 'ines')
    assert.deepEqual(await answersOn(page), [])
    wire.cut()
    await answerRightly(page, next)
    await page.locator(`section#${next.id} .told:not(.told--note)`).waitFor()
    wire.mend()
    await page.goto(courseAddress)
    const [answered] = (await untilSent(page)).filter(({ verb }) => verb === 'answered')
    assert.ok(answered)
    assert.ok((await keptOf('ines')).includes(answered.id))
  })

  it('holds nothing of what she asked once she was taken off it', async () => {
    const { help, letters } = guidance.es
    const page = await phoneOf('ines')
    await page.goto('/es/guidance/help')
    await page.waitForFunction(() => customElements.get('help-letter') !== undefined)
    wire.cut()
    await page.getByLabel(help.message).fill('Se me corta la señal en la feria.')
    await page.getByRole('button', { name: help.send }).click()
    await page.getByText(letters.waiting).waitFor()
    wire.mend()
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await page.getByText(letters.sent).waitFor()
    assert.ok((await page.evaluate(notesHere)).includes('feria'))
    await takeOff(page, 'ines')
    assert.ok(!(await page.evaluate(notesHere)).includes('feria'))
  })

  it('goes on for somebody new where its work was handed in elsewhere, and asks her alone', async () => {
    const page = await site.visit({ baseURL: wire.origin })
    await keepCourse(page)
    wire.cut()
    await answerAgain(page, first)
    const library = await site.visit()
    await library.goto('/es')
    const device = await page.evaluate(deviceHere)
    assert.equal(
      (await library.request.post('/es/accounts/devices', { data: device, headers: asOwnPage })).status(),
      200,
    )

    wire.mend()
    await page.goto(courseAddress)
    const [handedIn] = await untilSent(page)
    await answerAgain(page, second)
    const later = (await untilSent(page)).filter(({ owner }) => owner !== handedIn?.owner)
    assert.ok(later.some(({ verb }) => verb === 'answered'))
    await signIn(page, 'es', mailOf('lena'))
    await page.goto(courseAddress)
    await page.getByRole('link', { name: '¿Fuiste tú?' }).click()
    await itWasMe(page, 'es')
    const kept = await keptOf('lena')
    for (const { id } of later) assert.ok(kept.includes(id))
    assert.ok(handedIn && !kept.includes(handedIn.id))
  })
})

async function takeOff(page: Page, name: string) {
  await page.goto('/es/learning/phone')
  page.on('dialog', (dialog) => void dialog.accept())
  await page.getByRole('button', { name: `Quitar a ${name}` }).click()
  await page.getByText(`${name} ya no está`).waitFor()
}

/** Every note on the phone, as JSON; runs in the page. */
async function notesHere() {
  return await new Promise<string>((resolve) => {
    const opening = indexedDB.open('conecta')
    opening.onsuccess = () => {
      const reading = opening.result.transaction('notes').objectStore('notes').getAll()
      reading.onsuccess = () => resolve(JSON.stringify(reading.result))
      opening.result.close()
    }
  })
}

const asOwnPage = { 'sec-fetch-site': 'same-origin' }

/** What the phone's first device tells of itself; runs in the page. */
async function deviceHere() {
  const profile = await new Promise<{ device: string; keys: CryptoKeyPair }>((resolve) => {
    const opening = indexedDB.open('conecta')
    opening.onsuccess = () => {
      const reading = opening.result.transaction('profiles').objectStore('profiles').getAll()
      reading.onsuccess = () => resolve(reading.result[0])
      opening.result.close()
    }
  })
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', profile.keys.publicKey)
  return { id: profile.device, key: { kty, crv, x, y }, as: 'visitor' }
}
