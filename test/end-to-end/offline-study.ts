import { sql } from 'kysely'
import type { BrowserContext, Page } from 'playwright-core'
import { embeddedPlaces } from '#kernel/database/embedded/places.ts'
import { connection } from '#kernel/database/embedded/postgres.ts'
import { connect } from '#kernel/database/pool.ts'
import { messages as certificateWords } from '#modules/learning/messages/certificates/messages.ts'
import { messages as phoneWords } from '#modules/learning/messages/phone/messages.ts'
import { answerRightly } from './answers.ts'
import { type Lesson, slug } from './shipped-course.ts'
import type { Site } from './site.ts'
import { doLesson } from './study.ts'

const locale = 'es'
export const courseAddress = `/${locale}/learning/courses/${slug}`

/** Takes the whole course onto the phone, and waits until its worker answers for the page. */
export async function keepCourse(page: Page): Promise<void> {
  await page.goto(courseAddress)
  await page.getByRole('button', { name: phoneWords[locale].keeper.keep, exact: true }).click()
  await page.getByText('El curso está en este teléfono').waitFor({ timeout: 60_000 })
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

/** Does lessons from the phone; the tab is killed in the middle of one, and another goes on. */
export async function doLessons(page: Page, lessons: readonly Lesson[]): Promise<void> {
  for (const lesson of lessons) {
    await openLesson(page, lesson)
    await doLesson(page, locale, lesson)
  }
}

export async function openLesson(page: Page, { slug: lesson, title }: Pick<Lesson, 'slug' | 'title'>): Promise<void> {
  await page.goto(`${courseAddress}/lessons/${lesson}`)
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

/** Answers the first activity of a lesson and has the tab killed; gives the tab that opens it again. */
export async function killInTheMiddle(page: Page, lesson: Lesson): Promise<Page> {
  await openLesson(page, lesson)
  const [first] = lesson.activities
  if (!first) throw new Error(`${lesson.slug} has no activity`)
  await answerRightly(page, first)
  await page.locator(`section#${first.id} .told:not(.told--note)`).waitFor()
  const context = page.context()
  const session = await context.newCDPSession(page)
  const crash = page.waitForEvent('crash')
  void session.send('Page.crash').catch(() => undefined)
  await crash
  const next = await context.newPage()
  await openLesson(next, lesson)
  await next.locator(`section#${first.id} .told:not(.told--note)`).waitFor()
  return next
}

/** Asks for the certificate with no network. */
export async function askForCertificate(page: Page, name: string): Promise<void> {
  const { offer, phone } = certificateWords[locale].own
  await page.goto(`${courseAddress}/certificate`)
  await page.getByLabel(offer.shown).check()
  await page.getByLabel(offer.name, { exact: true }).fill(name)
  await page.locator('[data-standing] form button').click()
  await page.getByText(phone.asked).waitFor()
}

interface OnPhone {
  id: string
  lesson: string
  owner: string
  state: string
  verb: string
}

/** A page asks for itself again when all has arrived: then it is looked at once more. */
export async function eventsOn(page: Page): Promise<OnPhone[]> {
  return await readEvents(page).catch(async () => {
    await page.waitForLoadState()
    return await readEvents(page)
  })
}

async function readEvents(page: Page): Promise<OnPhone[]> {
  return await page.evaluate(
    async () =>
      await new Promise<OnPhone[]>((resolve, reject) => {
        const opening = indexedDB.open('conecta')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction('events').objectStore('events').getAll()
          reading.onsuccess = () => resolve(reading.result)
          opening.result.close()
        }
      }),
  )
}

/** Waits until nothing waits on the phone. */
export async function untilSent(page: Page): Promise<OnPhone[]> {
  const end = Date.now() + 120_000
  while (Date.now() < end) {
    const events = await eventsOn(page)
    if (events.every(({ state }) => state !== 'waiting')) return events
    await page.waitForTimeout(250)
  }
  throw new Error(`Something still waits: ${await page.locator('phone-status').innerText()}`)
}

/** Answers the first activity of a lesson, whatever was answered before. */
export async function answerAgain(page: Page, lesson: Lesson): Promise<void> {
  await openLesson(page, lesson)
  const [first] = lesson.activities
  if (!first) throw new Error(`${lesson.slug} has no activity`)
  const before = (await eventsOn(page)).length
  await answerRightly(page, first)
  while ((await eventsOn(page)).length === before) await page.waitForTimeout(100)
}

/** On the page of this phone, somebody else takes over. */
export async function workAs(page: Page, name: string): Promise<void> {
  await page.goto(`/${locale}/learning/phone`)
  await page.getByRole('button', { name: `Trabajar como ${name}` }).click()
  await page.getByText(`es de ${name}`).waitFor()
}

/** Waits until the phone knows somebody, and the server her device. */
export async function untilOnPhone(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    async (wanted) =>
      await new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('conecta')
        opening.onsuccess = () => {
          const reading = opening.result.transaction('profiles').objectStore('profiles').getAll()
          reading.onsuccess = () =>
            resolve(reading.result.some((profile) => profile.name === wanted && profile.registered))
          opening.result.close()
        }
      }),
    name,
  )
}

/** Whether the phone has these events; runs in the page. */
export async function holds(ids: readonly string[]): Promise<boolean> {
  return await new Promise<boolean>((resolve) => {
    const opening = indexedDB.open('conecta')
    opening.onsuccess = () => {
      const reading = opening.result.transaction('events').objectStore('events').getAllKeys()
      reading.onsuccess = () => resolve(ids.every((id) => reading.result.includes(id)))
      opening.result.close()
    }
  })
}

export interface AtServer {
  id: string
  verb: string
  mail: string | null
}

/** What the server holds: each event with the mail of the person to whom it is credited, and whose certificates there are. */
export async function atServer(site: Site) {
  const connections = connect(connection(embeddedPlaces(site.folder).sockets))
  const events = await sql<AtServer>`select e.id, e.verb, p.email as mail from learning_event e
    left join person p on p.actor_id = e.actor_id where e.course = ${slug}`.execute(connections.db)
  const certificates = await sql<{ code: string; mail: string }>`select c.code, p.email as mail from certificate c
    join person p on p.actor_id = c.actor_id where c.course = ${slug}`.execute(connections.db)
  await connections.close()
  return { events: events.rows, certificates: certificates.rows }
}

/** A person's browser comes with its own clock, so many days wrong. */
export async function wrongClock(context: BrowserContext, days: number): Promise<void> {
  await context.addInitScript((shift) => {
    const now = Date.now.bind(Date)
    const real = Date
    const wrong = class extends real {
      constructor(...given: unknown[]) {
        super(...((given.length > 0 ? given : [now() + shift]) as [number]))
      }
      static override now() {
        return now() + shift
      }
    }
    window.Date = wrong as DateConstructor
  }, days * 86_400_000)
}
