import assert from 'node:assert/strict'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { messages as accountWords } from '#modules/accounts/messages/messages.ts'
import { messages as certificateWords } from '#modules/learning/messages/certificates/messages.ts'
import { messages as lessonWords } from '#modules/learning/messages/lessons/messages.ts'
import { dataFolder } from '../operation/server-process.ts'
import { smallCourse } from '../small-course.ts'
import { agents, password, printedLink, signIn } from './accounts.ts'
import { answerRightly } from './answers.ts'
import { finishByPosts } from './learner-by-posts.ts'
import { shippedLessons, slug } from './shipped-course.ts'
import { openSite, type Site } from './site.ts'
import { takeCertificate } from './study.ts'

const locale = 'en'
const say = accountWords[locale]
const certificates = certificateWords[locale]
const course = 'cuenta-tu-lana'
const sheetLesson = 'tu-costo-completo'

async function openSiteWithCourse(): Promise<Site> {
  const site = await openSite()
  const folder = join(dataFolder(), course)
  for (const [path, bytes] of smallCourse()) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
  await site.conecta('course', 'import', folder, '--publish')
  return site
}

/** Keeps a cost sheet in the lesson that asks for it; gives the address of the document. */
async function keepCostSheet(page: Page): Promise<string> {
  const lesson = (await shippedLessons(locale)).find((each) => each.slug === sheetLesson)
  const activity = lesson?.activities.find(({ type }) => type === 'cost-sheet')
  assert.ok(activity)
  await page.goto(`/${locale}/learning/courses/${slug}/lessons/${sheetLesson}`)
  await answerRightly(page, activity)
  await page.locator(`section#${activity.id} .told:not(.told--note)`).waitFor()
  await page.getByRole('link', { name: lessonWords[locale].documents.title, exact: true }).last().click()
  return (await page.getByRole('link', { name: 'Manta de lana' }).getAttribute('href')) ?? ''
}

async function deleteAccount(page: Page, certificatesGo: 'keep' | 'drop') {
  const { deletion } = say.account
  await page.goto(`/${locale}/accounts/deletion`)
  await page.getByLabel(deletion[certificatesGo]).check()
  await page.getByLabel(deletion.confirm).fill(password)
  await page.getByRole('button', { name: deletion.button }).click()
  await page.getByText(deletion.done).waitFor()
}

describe('people and what is theirs', () => {
  let site: Site
  let ana: Page
  let bruno: Page
  let stranger: Page
  let sheet: string
  let pdf: string
  const codes = { ana: '', bruno: '' }
  const signedIn = async (name: string, userAgent = agents.phone) => {
    const page = await site.visit({ userAgent })
    await signIn(page, locale, `${name}@mail.example`)
    return page
  }

  before(async () => {
    site = await openSiteWithCourse()
    for (const name of ['Ana', 'Bruno']) await finishByPosts(site.origin, name)
    ana = await signedIn('ana')
    bruno = await signedIn('bruno')
    stranger = await site.visit({ locale })
    codes.ana = await takeCertificate(ana, locale, { course, name: 'Ana' })
    pdf = (await ana.getByRole('link', { name: certificates.own.issued.download }).getAttribute('href')) ?? ''
    codes.bruno = await takeCertificate(bruno, locale, { course, name: 'Bruno' })
    sheet = await keepCostSheet(ana)
  })

  it('a document, its files and a certificate open to their owner alone, whoever knows the address', async () => {
    const post = { form: { product: 'Mine now', currency: 'PEN' }, headers: { 'sec-fetch-site': 'same-origin' } }
    for (const path of [sheet, `${sheet}/pdf`, `${sheet}/csv`, pdf]) {
      assert.equal((await ana.request.get(path)).status(), 200, path)
      assert.equal((await bruno.request.get(path)).status(), 404, path)
      const { status } = await fetch(site.origin + path, { redirect: 'manual' })
      assert.equal(status, path === pdf ? 303 : 404, 'a stranger signs in first')
    }
    for (const other of [bruno, stranger]) assert.equal((await other.request.post(sheet, post)).status(), 404)
    await ana.goto(sheet)
    await ana.getByRole('heading', { level: 1, name: 'Manta de lana' }).waitFor()
    assert.equal((await (await ana.request.get(pdf)).body()).subarray(0, 5).toString(), '%PDF-')
    await bruno.goto(`/${locale}/learning/documents`)
    await bruno.getByText(lessonWords[locale].documents.none).waitFor()
  })

  it('the download holds what she did, made and earned, and nobody else’s', async () => {
    await ana.goto(`/${locale}/accounts/data`)
    const downloading = ana.waitForEvent('download')
    await ana.getByRole('link', { name: say.account.data.button }).click()
    const data = await readFile(await (await downloading).path(), 'utf8')
    for (const hers of ['ana@mail.example', 'how-much', 'Manta de lana', codes.ana])
      assert.ok(data.includes(hers), hers)
    for (const other of ['bruno@mail.example', codes.bruno, password]) assert.ok(!data.includes(other), other)
  })

  it('a session that is ended from another device is out at its next request', async () => {
    const { sessions } = say.account
    const desk = await signedIn('ana', agents.desk)
    await ana.goto(`/${locale}/accounts/sessions`)
    await ana.getByRole('button', { name: sessions.endOf('Chrome, Linux') }).click()
    await ana.getByText(sessions.ended).waitFor()
    await desk.goto(`/${locale}/accounts/account`)
    await desk.getByRole('heading', { level: 1, name: say.signIn.title }).waitFor()
    await ana.goto(`/${locale}/accounts/account`)
    await ana.getByRole('heading', { level: 1, name: say.account.title }).waitFor()
  })

  it('a link by mail makes an account, waits in the local mailbox, and works once', async () => {
    const email = 'carmen@mail.example'
    const carmen = await site.visit({ userAgent: agents.phone })
    await carmen.goto(`/${locale}/accounts/mail-link`)
    await carmen.getByLabel(say.fields.email).fill(email)
    await carmen.getByRole('button', { name: say.mailLink.button }).click()
    await carmen.getByText(say.mailSent.kept).waitFor()

    const operator = await site.visit()
    await operator.goto(printedLink(site, 'mailbox'))
    const link = await operator.getByRole('article').filter({ hasText: email }).getByRole('link').getAttribute('href')
    assert.ok(link)
    await carmen.goto(link)
    await carmen.getByRole('button', { name: say.mailLink.enterButton, exact: true }).click()
    await carmen.getByText(say.mailLink.welcome).waitFor()
    assert.equal((await stranger.request.get(link)).status(), 410)
    assert.equal((await stranger.request.get(printedLink(site, 'mailbox').replace(/.$/, '_'))).status(), 404)
  })

  it('whoever deletes her account keeps her certificate checkable, if she chooses so', async () => {
    await deleteAccount(ana, 'keep')
    await stranger.goto(`/c/${codes.ana}`)
    await stranger.getByRole('heading', { level: 1, name: certificates.check.valid }).waitFor()
    await stranger.getByText('Ana', { exact: true }).waitFor()
    assert.equal((await ana.request.get(sheet)).status(), 404)
    await ana.goto(`/${locale}/accounts/sign-in`)
    await ana.getByLabel(say.fields.email).fill('ana@mail.example')
    await ana.getByLabel(say.fields.password, { exact: true }).fill(password)
    await ana.getByRole('button', { name: say.signIn.button, exact: true }).click()
    await ana.getByText(say.faults['cannot-enter']).first().waitFor()
  })

  it('or has it withdrawn, without her name', async () => {
    const { check } = certificates
    await deleteAccount(bruno, 'drop')
    await stranger.goto(`/c/${codes.bruno}`)
    await stranger.getByRole('heading', { level: 1, name: check.withdrawn }).waitFor()
    await stranger.getByText(check.byHolder).waitFor()
    await stranger.getByText(check.unnamed).waitFor()
    assert.equal(await stranger.getByText('Bruno').count(), 0)
  })
})
