import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { messages as accountWords } from '#modules/accounts/messages/messages.ts'
import { messages as certificateWords } from '#modules/learning/messages/certificates/messages.ts'
import { messages as courseWords } from '#modules/learning/messages/courses/messages.ts'
import { messages as figureWords } from '#modules/learning/messages/figures/messages.ts'
import { messages as lessonWords } from '#modules/learning/messages/lessons/messages.ts'
import { checkPackage } from '#modules/learning/package/check-package.ts'
import { readFolder } from '#modules/learning/package/read-folder.ts'
import { wordFault } from '#modules/learning/package/word-fault.ts'
import { writeZip } from '#modules/learning/package/write-zip.ts'
import { dataFolder } from '../operation/server-process.ts'
import { all, put, remove, replace, smallCourse } from '../small-course.ts'
import { type Account, agents, appoint, password, printedLink, signIn, signUp } from './accounts.ts'
import { finishByPosts } from './learner-by-posts.ts'
import { type Lesson, lessonsOf } from './shipped-course.ts'
import { desktop, openSite, type Site } from './site.ts'
import { doLesson, takeCertificate } from './study.ts'

const locale = 'es'
const say = courseWords[locale]
const figures = figureWords[locale]
const course = 'cuenta-tu-lana'
const title = 'Cuenta tu lana'
const version = '1.0.0'
const catalogue = `/${locale}/learning/courses`

const whyNoCertificate = 'Las respuestas eran de otra persona.'
const whyNoCourse = 'Sale una versión mejor.'

const adela = { name: 'Adela', email: 'adela@mail.example' }
const edith = { name: 'Edith', email: 'edith@mail.example' }
const diego = { name: 'Diego', email: 'diego@mail.example' }
const rosa = { name: 'Rosa Quispe', email: 'rosa@mail.example' }

const badPackage = all(
  replace('lessons/mide.es.md', ':::example{', '<script>alert(1)</script>\n\n:::example{'),
  replace('lessons/mide.en.md', '![Weigh the wool]', '![]'),
  replace('lessons/suma.es.md', 'answer: 24.5', 'answer: many'),
  put('media/skein.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script/></svg>'),
  remove('lessons/suma.en.md'),
)(smallCourse())

describe('a second course, from its package to the figures', () => {
  let site: Site
  let editor: Page
  let officer: Page
  let learner: Page
  let lessons: Lesson[]
  let code: string

  const atDesk = async () => await site.visit({ viewport: desktop, userAgent: agents.desk, locale })
  const withPhone = async () => await site.visit({ userAgent: agents.phone, locale })
  const signedIn = async (page: Page, { email }: Account) => {
    await signIn(page, locale, email)
    return page
  }
  const send = async (files: typeof badPackage) => {
    const { file, button } = say.editor.package
    await editor.goto(`/${locale}/learning/editor/packages`)
    const buffer = await writeZip(files, course)
    await editor.getByLabel(file).setInputFiles({ name: 'course.zip', mimeType: 'application/zip', buffer })
    await editor.getByRole('button', { name: button }).click()
  }
  const statusOf = async (page: Page, path: string) => (await page.request.get(path)).status()
  const open = async (page: Page, path: string) => {
    await page.goto(path)
    return page
  }
  const cardIn = (page: Page) => page.getByRole('link', { name: title, exact: true })

  before(async () => {
    site = await openSite()
    const { course: compiled } = await checkPackage(smallCourse())
    assert.ok(compiled)
    lessons = lessonsOf(compiled, locale)
  })

  it('begins with an administrator, by the link that the server prints, which works once', async () => {
    const { firstAdministrator, fields, people } = accountWords[locale]
    const page = await open(await atDesk(), printedLink(site, 'first-administrator'))
    await page.getByLabel(fields.name).fill(adela.name)
    await page.getByLabel(fields.email).fill(adela.email)
    await page.getByLabel(fields.password, { exact: true }).fill(password)
    await page.getByRole('button', { name: firstAdministrator.button }).click()
    await page.getByText(firstAdministrator.done).waitFor()
    assert.equal(await statusOf(await atDesk(), printedLink(site, 'first-administrator')), 410)

    await Promise.all([appoint(site, edith, 'editor'), appoint(site, diego, 'officer', '--country', 'PE')])
    await page.goto(`/${locale}/accounts/people`)
    const table = page.getByRole('table', { name: people.caption })
    for (const { email } of [adela, edith, diego]) await table.getByText(email).waitFor()
    editor = await signedIn(await atDesk(), edith)
    officer = await signedIn(await atDesk(), diego)
    assert.equal(await statusOf(officer, `/${locale}/accounts/people`), 403)
    assert.equal(await statusOf(officer, `/${locale}/learning/editor/packages`), 403)
  })

  it('is refused whole when its package is bad, and the editor reads everything that is wrong', async () => {
    const { faults } = await checkPackage(badPackage, { folder: course })
    assert.deepEqual(
      [...new Set(faults.map(({ file }) => file))],
      ['lessons/mide.en.md', 'lessons/mide.es.md', 'lessons/suma.en.md', 'lessons/suma.es.md', 'media/skein.svg'],
    )
    await send(badPackage)
    await editor.getByText(say.editor.package.faults(faults.length)).waitFor()
    const lines = (await editor.locator('#faults li').allInnerTexts()).map((line) => line.replace(/\s+/g, ' '))
    assert.equal(lines.length, faults.length)
    for (const fault of faults)
      assert.ok(
        lines.some((line) => line.includes(wordFault(fault, locale).replace(/\s+/g, ' '))),
        fault.name,
      )

    await editor.goto(`/${locale}/learning/editor/courses`)
    assert.equal(await cardIn(editor).count(), 0)
    assert.equal(await statusOf(editor, `${catalogue}/${course}`), 404)
  })

  it('is a draft that only its editor sees, until she publishes it', async () => {
    await send(smallCourse())
    await editor.getByRole('heading', { level: 1, name: say.editor.version.title(title, version) }).waitFor()
    await editor.getByText(say.editor.said['course-imported']).waitFor()
    assert.equal(await statusOf(editor, `${catalogue}/${course}`), 404)
    const versionPage = new URL(editor.url()).pathname
    await editor.getByRole('link', { name: 'Mide la lana' }).click()
    await editor.getByRole('heading', { level: 1, name: 'Mide la lana' }).waitFor()
    await editor.getByText('Pon la madeja en la balanza.').first().waitFor()
    const stranger = await (await withPhone()).request.get(editor.url())
    assert.equal(new URL(stranger.url()).pathname, `/${locale}/accounts/sign-in`)
    assert.equal(await statusOf(officer, versionPage), 403)

    await editor.goto(versionPage)
    await editor.getByRole('button', { name: say.editor.version.publish, exact: true }).click()
    await editor.getByText(say.editor.said['course-published']).waitFor()
  })

  it('is found in the catalogue by a learner, who finishes it and takes her certificate', async () => {
    const { account } = accountWords[locale]
    learner = await withPhone()
    await signUp(learner, locale, rosa)
    await learner.goto(`/${locale}/accounts/profile`)
    await learner.getByLabel(account.profile.place).selectOption('PE')
    await learner.getByRole('button', { name: account.save }).click()
    await learner.getByText(account.saved).waitFor()

    await learner.goto(catalogue)
    await learner.getByLabel(say.catalogue.search).fill('lana')
    await learner.getByRole('button', { name: say.catalogue.button, exact: true }).click()
    await cardIn(learner).click()
    await learner.locator('main a.button[href*="/lessons/mide"]').click()
    const [first, second] = lessons
    assert.ok(first && second)
    await doLesson(learner, locale, first)
    await learner.getByRole('link', { name: lessonWords[locale].lesson.next, exact: true }).click()
    await doLesson(learner, locale, second)
    await learner.getByRole('link', { name: lessonWords[locale].lesson.finish }).click()
    await learner.getByRole('link', { name: say.course.certificate }).waitFor()
    code = await takeCertificate(learner, locale, { course, name: rosa.name })
  })

  it('is in the figures of the officer’s country, with small numbers withheld, on the page and as CSV', async () => {
    for (const name of ['Ana', 'Bruno', 'Carla', 'Elena', 'Felipe']) await finishByPosts(site.origin, name)
    await officer.goto(`/${locale}/learning/figures`)
    await officer.getByLabel(figures.filters.by, { exact: true }).selectOption('course')
    assert.equal(await officer.getByLabel(figures.filters.only, { exact: true }).inputValue(), 'country.PE')
    const row = officer.locator('#figures tr', { hasText: title })
    // Rosa opened the course's page twice and two lessons; visits wait in memory for five seconds.
    const shown = [title, '9', '6', '6', figures.withheld]
    const until = Date.now() + 20_000
    do await officer.getByRole('button', { name: figures.filters.show }).click()
    while ((await row.locator('td, th').allInnerTexts()).join() !== shown.join() && Date.now() < until)
    assert.deepEqual(await row.locator('td, th').allInnerTexts(), shown)

    const downloading = officer.waitForEvent('download')
    await officer.getByRole('link', { name: figures.csv }).click()
    const csv = await readFile(await (await downloading).path(), 'utf8')
    const line = csv.split('\n').find((each) => each.includes(title))
    assert.ok(line?.includes(`,country.PE,course,${course},${title},9,6,6,withheld,`), line)
  })

  it('has a certificate that the officer withdraws, and a stranger reads why', async () => {
    const { check, withdrawal, own } = certificateWords[locale]
    await officer.goto(`/c/${code}`)
    await officer.getByRole('link', { name: check.withdraw }).click()
    await officer.getByLabel(withdrawal.reason).fill(whyNoCertificate)
    await officer.getByRole('button', { name: withdrawal.withdraw }).click()
    await officer.getByText(withdrawal.said.withdrawn).waitFor()

    const stranger = await open(await withPhone(), `/c/${code}`)
    await stranger.getByRole('heading', { level: 1, name: check.withdrawn }).waitFor()
    await stranger.getByText(whyNoCertificate).waitFor()
    assert.equal(await stranger.getByRole('link', { name: check.reinstate }).count(), 0)
    await learner.goto(`${catalogue}/${course}/certificate`)
    await learner.getByText(own.reason(whyNoCertificate)).waitFor()
  })

  it('leaves the catalogue when it is withdrawn, and whoever began it goes on', async () => {
    const [first, second] = lessons
    assert.ok(first && second)
    const beginner = await open(await withPhone(), `${catalogue}/${course}/lessons/${first.slug}`)
    await doLesson(beginner, locale, first)
    await editor.goto(`/${locale}/learning/editor/courses/${course}/versions/${version}`)
    await editor.getByLabel(say.editor.version.reasonLabel).fill(whyNoCourse)
    await editor.getByRole('button', { name: say.editor.version.withdraw, exact: true }).click()
    await editor.getByText(say.editor.said['course-withdrawn']).waitFor()

    const newcomer = await open(await withPhone(), `${catalogue}?q=lana`)
    assert.equal(await cardIn(newcomer).count(), 0)
    assert.equal(await statusOf(newcomer, `${catalogue}/${course}`), 404)
    assert.equal(await statusOf(newcomer, `${catalogue}/${course}/lessons/mide`), 404)
    await beginner.goto(`${catalogue}/${course}`)
    await beginner.getByRole('link', { name: say.course.goOn('').replace(' ()', '') }).click()
    await doLesson(beginner, locale, second)
  })

  it('comes back byte for byte, every file of it', async () => {
    const folder = dataFolder()
    await site.conecta('course', 'export', course, '--version', version, folder)
    const { files } = await readFolder(folder)
    const plain = (given: typeof files) =>
      Object.fromEntries([...given].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]))
    assert.deepEqual(plain(files), plain(smallCourse()))
  })

  it('leaves every step in the record of changes, with who took it', async () => {
    const { audit, operator } = accountWords[locale]
    const page = await signedIn(await atDesk(), adela)
    await page.goto(`/${locale}/accounts/audit`)
    const rows = page.getByRole('table', { name: audit.caption }).getByRole('row')
    assert.equal(await rows.filter({ hasText: edith.name }).count(), 3, 'imported, published, withdrawn')
    assert.equal(await rows.filter({ hasText: edith.name }).filter({ hasText: whyNoCourse }).count(), 1)
    assert.equal(await rows.filter({ hasText: diego.name }).filter({ hasText: whyNoCertificate }).count(), 1)
    assert.equal(await rows.filter({ hasText: operator }).filter({ hasText: 'by the operator' }).count(), 2)
  })
})
