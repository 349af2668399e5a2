import assert from 'node:assert/strict'
import { afterEach, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { appoint, itWasMe, signIn } from './accounts.ts'
import {
  answerAgain,
  askForCertificate,
  atServer,
  courseAddress,
  doLessons,
  eventsOn,
  holds,
  keepCourse,
  killInTheMiddle,
  openLesson,
  untilOnPhone,
  untilSent,
  workAs,
  wrongClock,
} from './offline-study.ts'
import { type Lesson, shippedLessons } from './shipped-course.ts'
import { openSite, type Site } from './site.ts'
import { doLesson } from './study.ts'
import { openWire, type Wire } from './wire.ts'

const names = ['rosa', 'tomas', 'ines', 'lena'] as const
const mailOf = (name: (typeof names)[number]) => `${name}@mail.example`

function firstOf(lessons: readonly Lesson[]): Lesson {
  const [first] = lessons
  assert.ok(first)
  return first
}

function mailsOf(events: readonly { id: string; mail: string | null }[], id: string) {
  return events.filter((event) => event.id === id).map(({ mail }) => mail)
}

describe('a course with no network', () => {
  let site: Site
  let wire: Wire
  let lessons: Lesson[]
  before(async () => {
    site = await openSite()
    for (const name of names) await appoint(site, { name, email: mailOf(name) }, 'administrator')
    wire = await openWire(site.origin)
    lessons = await shippedLessons('es')
  })
  afterEach(() => wire.mend())

  const phoneOf = async (name: (typeof names)[number], days = 0) => {
    const page = await site.visit({ baseURL: wire.origin })
    if (days) await wrongClock(page.context(), days)
    await signIn(page, 'es', mailOf(name))
    await keepCourse(page)
    await untilOnPhone(page, name)
    return page
  }

  /** The server holds each event of the phone exactly once, and under the right name. */
  const holdsOnce = async (page: Page, mail: string) => {
    const here = (await eventsOn(page)).map(({ id }) => id)
    const { events } = await atServer(site)
    for (const id of here)
      assert.deepEqual(
        events.filter((event) => event.id === id).map((event) => event.mail),
        [mail],
      )
    return here
  }

  it('is finished, a killed tab in the middle, and all of it arrives once through a network that cuts every third request', async () => {
    let page = await phoneOf('rosa')
    wire.cut()
    await doLessons(page, lessons.slice(0, 3))
    const fourth = lessons[3]
    assert.ok(fourth)
    page = await killInTheMiddle(page, fourth)
    await doLesson(page, 'es', fourth)
    await doLessons(page, lessons.slice(4))
    await askForCertificate(page, 'Rosa Quispe')
    const made = (await eventsOn(page)).filter(({ state }) => state === 'waiting')
    assert.ok(made.length > lessons.length)

    wire.cutThirds()
    await page.reload()
    await untilSent(page)
    wire.mend()
    await holdsOnce(page, mailOf('rosa'))
    const { certificates } = await atServer(site)
    const mine = certificates.filter(({ mail }) => mail === mailOf('rosa'))
    assert.equal(mine.length, 1)
    await page.goto(`${courseAddress}/certificate`)
    await page.locator('.certificate__code dd').waitFor()
    assert.equal((await page.locator('.certificate__code dd').innerText()).replaceAll('-', ''), mine[0]?.code)
  })

  it('is done by two people on one phone, each one’s work apart and under her own name', async () => {
    const page = await phoneOf('tomas')
    await page.goto('/es/accounts/sign-out')
    await page.locator('main form button').click()
    await signIn(page, 'es', mailOf('ines'))
    await page.goto(courseAddress)
    await untilOnPhone(page, 'ines')
    wire.cut()
    await doLessons(page, lessons.slice(0, 1))
    await workAs(page, 'tomas')
    await openLesson(page, firstOf(lessons))
    assert.equal(await page.locator('.told:not(.told--note)').count(), 0)
    assert.equal(await page.locator('.layout__person').first().textContent(), 'tomas')
    await doLessons(page, lessons.slice(1, 2))

    wire.cutThirds()
    await page.reload()
    const sent = await untilSent(page)
    wire.mend()
    const { events } = await atServer(site)
    const creditedTo = (lesson: Lesson) => [
      ...new Set(
        sent
          .filter((event) => event.lesson === lesson.slug && event.verb === 'answered')
          .map(({ id }) => mailsOf(events, id))
          .flat(),
      ),
    ]
    assert.deepEqual(lessons.slice(0, 2).map(creditedTo), [[mailOf('ines')], [mailOf('tomas')]])
  })

  it('is done by one person on two phones with wrong clocks, one signed out meanwhile, and each phone learns of the other', async () => {
    const [one, other] = [await phoneOf('rosa', 2), await phoneOf('rosa', -2)]
    wire.cut()
    await openLesson(one, firstOf(lessons))
    await answerAgain(one, firstOf(lessons))
    await answerAgain(other, firstOf(lessons.slice(1)))
    await other.context().clearCookies({ name: 'session' })
    wire.mend()
    for (const page of [one, other]) {
      await page.reload()
      await untilSent(page)
      await holdsOnce(page, mailOf('rosa'))
    }
    await one.goto(`${courseAddress}/lessons/${firstOf(lessons).slug}`)
    const far = (await eventsOn(other)).filter(({ verb }) => verb === 'answered').map(({ id }) => id)
    await one.waitForFunction(holds, far)
  })

  it('is begun by nobody in particular, who signs in later and says that it was her, although an answer was lost', async () => {
    const page = await site.visit({ baseURL: wire.origin })
    await keepCourse(page)
    wire.cut()
    await doLessons(page, lessons.slice(0, 1))
    wire.mend()
    // The one that says which visitor she is.
    wire.loseAnswer('/es/accounts/devices')
    await signIn(page, 'es', mailOf('lena'))
    await page.goto(courseAddress)
    await page.getByRole('link', { name: '¿Fuiste tú?' }).click()
    await itWasMe(page, 'es')
    await untilSent(page)
    await holdsOnce(page, mailOf('lena'))
  })
})
