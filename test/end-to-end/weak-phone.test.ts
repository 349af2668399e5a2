import assert from 'node:assert/strict'
import { afterEach, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { messages } from '#modules/learning/messages/lessons/messages.ts'
import { answerRightly } from './answers.ts'
import { appoint, signIn } from './accounts.ts'
import { atServer, eventsOn, keepCourse, openLesson, untilOnPhone } from './offline-study.ts'
import { type Lesson, shippedLessons } from './shipped-course.ts'
import { openSite, type Site } from './site.ts'
import { until } from './until.ts'
import { openWire, type Wire } from './wire.ts'

const mail = 'rosa@mail.example'

describe('a weak phone', () => {
  let site: Site
  let wire: Wire
  let lesson: Lesson
  before(async () => {
    site = await openSite()
    await appoint(site, { name: 'rosa', email: mail }, 'administrator')
    wire = await openWire(site.origin)
    const [first] = await shippedLessons('es')
    assert.ok(first)
    lesson = first
  })
  afterEach(() => wire.mend())

  const phone = async (prepare?: (page: Page) => Promise<void>) => {
    const page = await site.visit({ baseURL: wire.origin })
    await prepare?.(page)
    await signIn(page, 'es', mail)
    await keepCourse(page)
    await untilOnPhone(page, 'rosa')
    return page
  }
  const answersAtServer = async () =>
    (await atServer(site)).events.filter((event) => event.mail === mail && event.verb === 'answered').length
  const answer = async (page: Page) => {
    const [activity] = lesson.activities
    assert.ok(activity)
    await openLesson(page, lesson)
    await answerRightly(page, activity)
    return page.locator(`section#${activity.id}`)
  }

  it('that has no room left says so at once, with what to do, and takes the answer when there is room', async () => {
    const page = await phone()
    wire.cut()
    await openLesson(page, lesson)
    await page.evaluate(() => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('No room', 'QuotaExceededError')
      }
    })
    const [activity] = lesson.activities
    assert.ok(activity)
    await answerRightly(page, activity)
    const section = page.locator(`section#${activity.id}`)
    await section.getByText(messages.es.activities.full).waitFor()
    assert.equal((await eventsOn(page)).filter(({ verb }) => verb === 'answered').length, 0)
    // Her answer still stands in its fields, and nothing was counted.
    assert.ok(
      (await section.locator('input:checked').count()) > 0 || (await section.locator('[data-item]').count()) > 0,
    )
    wire.mend()
    await section.locator('.form__actions button[type=submit]').last().click()
    await section.locator('.told:not(.told--note)').waitFor()
    await until(async () => (await answersAtServer()) === 1)
  })

  it('is asked not to empty what waits on it', async () => {
    const page = await phone(async (page) => {
      await page.addInitScript(() => {
        navigator.storage.persisted = async () => false
        navigator.storage.persist = async () => (document.documentElement.dataset['persist'] = 'asked') === 'asked'
      })
    })
    wire.cut()
    await answer(page)
    await page.locator('html[data-persist=asked]').waitFor({ state: 'attached' })
  })

  // A browser that is driven keeps no tags of its own, so the event is sent as it would send it.
  it('sends what waits when the browser’s own sync wakes its worker, with every page closed', async () => {
    const page = await phone()
    wire.cut()
    await answer(page)
    await page.getByText(messages.es.activities.waits).first().waitFor()
    const waiting = (await eventsOn(page)).filter(({ state }) => state === 'waiting').map(({ id }) => id)
    assert.ok(waiting.length > 0)
    const context = page.context()
    const other = await context.newPage()
    const session = await context.newCDPSession(other)
    const registered = new Promise<string>((resolve) =>
      session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        const own = registrations.find(({ scopeURL }) => scopeURL.startsWith(wire.origin))
        if (own) resolve(own.registrationId)
      }),
    )
    await session.send('ServiceWorker.enable')
    const registrationId = await registered
    await page.close()
    wire.mend()
    const sync = { origin: wire.origin, registrationId, tag: 'waiting', lastChance: false }
    await session.send('ServiceWorker.dispatchSyncEvent', sync)
    const kept = async () => (await atServer(site)).events.filter(({ id }) => waiting.includes(id)).length
    await until(async () => (await kept()) === waiting.length)
  })
})
