import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import writeXlsx from 'write-excel-file/node'
import { messages as guidance } from '#modules/guidance/messages/messages.ts'
import { guidanceUrls } from '#modules/guidance/urls.ts'
import { messages } from '#modules/market/messages/rounds/messages.ts'
import { marketUrls } from '#modules/market/urls.ts'
import type { Actor } from '../cast.ts'
import { keys } from './hands.ts'
import { accessibilityFaults, desktop, openSite, phone, type Site } from './site.ts'
import { setStage } from './stage.ts'

const locale = 'es'
const say = messages[locale]
const { letters } = guidance[locale]
const round = 'rueda-de-la-costa'
const at = { locale, round }
const zones = ['America/Lima', 'America/Santiago', 'America/Mexico_City']
/** A shop that all but a few want, and that takes few. */
const wanted = 'Tienda 0'

/** Sixty who buy and a hundred and twenty who sell, in three zones, none with an address: everybody is on the call list. */
function participants() {
  const row = (name: string, side: string, number: number) => [
    name,
    side,
    'PE',
    zones[number % 3] ?? '',
    number ? '' : '3',
  ]
  return [
    ['Nombre', 'Lado', 'País', 'Zona horaria', 'Máximo'],
    ...Array.from({ length: 60 }, (_, number) => row(`Tienda ${number}`, 'compra', number)),
    ...Array.from({ length: 120 }, (_, number) => row(`Taller ${number}`, 'vende', number)),
  ]
}

describe('a business round, from a table to a deal', () => {
  let site: Site
  let stage: Awaited<ReturnType<typeof setStage>>
  let organiser: Page
  const codes = new Map<string, string>()
  before(async () => {
    site = await openSite()
    stage = await setStage(site)
    organiser = await enter(stage.people.diego)
  })

  const enter = async (person: Actor | null, options: Parameters<Site['visit']>[0] = { viewport: desktop }) => {
    const page = await site.visit(options)
    const [name = '', value = ''] = person?.cookie.split('=') ?? []
    if (person) await page.context().addCookies([{ name, value, url: site.origin }])
    return page
  }
  /** A participant's phone: small, and with no script. */
  const onPhone = async (name: string) => {
    const page = await enter(null, { viewport: phone, javaScriptEnabled: false })
    await page.goto(marketUrls.rounds.href({ locale }))
    await page.getByText(say.rounds.typeCode).click()
    await page.getByLabel(say.rounds.code).fill(codes.get(name) ?? '')
    await page.getByRole('button', { name: say.rounds.codeButton }).click()
    await page.getByText(say.invited.lead(name)).waitFor()
    return page
  }

  /** On a phone with script, before the first meeting of which something can be said. */
  const sayer = async () => {
    const page = await enter(null, { viewport: phone })
    await page.goto(marketUrls.invited.href({ locale, code: codes.get(wanted) ?? '' }))
    await page.waitForFunction(() => customElements.get('kept-agenda') !== undefined)
    const meeting = page
      .locator('.invited__meeting')
      .filter({ has: page.locator('form') })
      .first()
    const tell = async (result: keyof typeof say.invited.results) => {
      await meeting.locator('summary').click()
      await meeting.getByLabel(say.invited.results[result]).check()
      await meeting.getByRole('button', { name: say.invited.saveOutcome }).click()
    }
    return { page, meeting, tell }
  }

  it('is set up, its name and place by keyboard, and takes its participants from a spreadsheet', async () => {
    await organiser.goto(marketUrls.newRound.href({ locale }))
    const hand = keys(organiser)
    await hand.type(organiser.getByLabel(say.setUp.name), 'Rueda de la Costa')
    await hand.type(organiser.getByLabel(say.setUp.place), 'Lima')
    await organiser.getByLabel(say.setUp.sessions).fill('2031-12-01 09:00-12:00\n2031-12-01 14:00-17:00')
    await hand.type(organiser.getByLabel(say.setUp.most), '5')
    await organiser.getByLabel(say.setUp.wishesUntil).fill('2031-11-20')
    await organiser.getByRole('button', { name: say.setUp.button }).click()
    await organiser.getByText(say.said['round-opened']).waitFor()
    await organiser.goto(marketUrls.participants.href(at))
    const buffer = await writeXlsx(participants()).toBuffer()
    await organiser
      .getByLabel(say.participants.file)
      .setInputFiles({ name: 'gente.xlsx', mimeType: 'application/zip', buffer })
    await organiser.getByRole('button', { name: say.participants.button }).click()
    await organiser.getByText(say.said['participants-brought']).waitFor()
    await organiser.goto(marketUrls.round.href(at))
    await organiser.getByRole('button', { name: say.desk.invite }).click()
    await organiser.getByText(say.said['participants-invited']).waitFor()
    await organiser.goto(marketUrls.participants.href(at))
    assert.deepEqual(await accessibilityFaults(organiser), [])
    for (const line of await organiser.locator('#people tbody tr').all()) {
      const [name = '', code = ''] = [await line.locator('th').innerText(), await line.locator('code').innerText()]
      codes.set(name, code)
    }
    assert.equal(codes.size, 180)
  })

  it('takes wishes on a phone without script, from a printed code', async () => {
    const page = await onPhone(wanted)
    for (let number = 0; number < 10; number++)
      await page
        .getByRole('radiogroup', { name: new RegExp(`^Taller ${number} `) })
        .getByLabel(say.invited.choices.must)
        .check()
    await page.getByRole('button', { name: say.invited.save }).click()
    await page.getByText(say.said['wishes-kept']).waitFor()
    const seller = await onPhone('Taller 3')
    await seller
      .getByRole('radiogroup', { name: /^Tienda 0 / })
      .getByLabel(say.invited.choices.no)
      .check()
    await seller
      .getByRole('radiogroup', { name: /^Tienda 5 / })
      .getByLabel(say.invited.choices.would)
      .check()
    await seller.getByRole('button', { name: say.invited.save }).click()
    await seller.getByText(say.said['wishes-kept']).waitFor()
  })

  it('is planned while the organiser watches, who then reads why wishes were not met', async () => {
    await organiser.goto(marketUrls.plan.href(at))
    await organiser.getByLabel(say.plan.seconds).fill('3')
    await organiser.getByRole('button', { name: say.plan.start }).click()
    await organiser.getByRole('heading', { name: say.plan.found }).waitFor({ timeout: 60_000 })
    // Nine that nobody refused, of which the shop takes three.
    await organiser.getByText(say.plan.unmet(6)).waitFor()
    assert.equal(await organiser.getByText(say.plan.reasons.most(wanted)).count(), 6)
    assert.equal(await organiser.getByText(say.plan.changes.most(wanted)).count(), 6)
  })

  it('is moved by hand and published', async () => {
    await organiser.goto(marketUrls.agenda.href(at))
    await organiser
      .getByRole('link', { name: /^Mover .* y Tienda 0$/ })
      .first()
      .click()
    await organiser.getByLabel(say.agenda.slot).selectOption('23')
    await organiser.getByRole('button', { name: say.agenda.button }).click()
    await organiser.getByText(say.said['meeting-moved']).waitFor()
    await organiser.goto(marketUrls.round.href(at))
    await organiser.getByRole('button', { name: say.desk.publish }).click()
    await organiser.getByText(say.said['round-published']).waitFor()
  })

  it('shows a participant hers on the phone and in a calendar, and the change when somebody does not come', async () => {
    const page = await onPhone(wanted)
    const meetings = page.locator('.invited__meeting')
    assert.equal(await meetings.count(), 3)
    const first = (await meetings.first().innerText()).match(/Taller \d+/)?.[0] ?? ''
    const calendar = new URL(marketUrls.calendar.href({ locale, code: codes.get(wanted) ?? '' }), site.origin).href
    const before = await (await page.request.get(calendar)).text()
    assert.equal(before.match(/STATUS:CONFIRMED/g)?.length, 3)
    await organiser.goto(marketUrls.participants.href(at))
    const theirs = organiser.getByRole('link', { name: say.participants.changeWhich(first), exact: true })
    await organiser
      .getByRole('row')
      .filter({ has: theirs })
      .getByRole('button', { name: say.participants.leave })
      .click()
    await organiser.getByText(say.said['participant-left']).waitFor()
    await organiser.goto(marketUrls.plan.href(at))
    await organiser.getByRole('button', { name: say.plan.start }).click()
    await organiser.getByRole('heading', { name: say.plan.found }).waitFor({ timeout: 60_000 })
    await page.reload()
    await page.getByText(say.invited.withdrawn).waitFor()
    // Another that she wished for has come in its place, and the two others stand where they stood.
    assert.equal(await meetings.count(), 4)
    const after = await (await page.request.get(calendar)).text()
    assert.equal(after.match(/STATUS:CANCELLED/g)?.length, 1)
    assert.equal(after.match(/STATUS:CONFIRMED/g)?.length, 3)
  })

  it('is told in four taps what came of a meeting', async () => {
    const page = await onPhone(wanted)
    const meeting = page
      .locator('.invited__meeting')
      .filter({ has: page.locator('form') })
      .first()
    const other = (await meeting.innerText()).match(/Taller \d+/)?.[0] ?? ''
    await meeting.getByText(say.invited.outcomeWith(other)).click()
    await meeting.getByLabel(say.invited.isUseful).check()
    await meeting.getByLabel(say.invited.results.deal).check()
    await meeting.getByLabel(say.invited.amount).fill('1500')
    await meeting.getByRole('button', { name: say.invited.saveOutcome }).click()
    await page.getByText(say.said['outcome-kept']).waitFor()
    await page.getByText(say.invited.said(say.invited.results.deal)).waitFor()
    const stranger = await enter(null)
    await stranger.goto(marketUrls.round.href(at))
    await stranger.getByText(say.desk.response(1, 8)).waitFor()
  })

  it('is kept on a phone that asks for it, and waits there for a network with what came of a meeting', async () => {
    const page = await enter(null, { viewport: phone })
    const invited = marketUrls.invited.href({ locale, code: codes.get(wanted) ?? '' })
    await page.goto(invited)
    await page.evaluate(async () => await navigator.serviceWorker.ready)
    await page.getByRole('button', { name: say.invited.phone.keep }).click()
    await page.getByText(say.invited.phone.kept).waitFor()
    await page.context().setOffline(true)
    await page.reload()
    await page.getByText(say.invited.phone.kept).waitFor()
    assert.deepEqual(await accessibilityFaults(page), [])
    const meeting = page
      .locator('.invited__meeting')
      .filter({ has: page.locator('form') })
      .nth(1)
    const other = (await meeting.innerText()).match(/Taller \d+/)?.[0] ?? ''
    await meeting.getByText(say.invited.outcomeWith(other)).click()
    await meeting.getByRole('button', { name: say.invited.saveOutcome }).click()
    await page.getByText(say.invited.faults.result).waitFor()
    await meeting.getByLabel(say.invited.results.sample).check()
    await meeting.getByRole('button', { name: say.invited.saveOutcome }).click()
    await page.getByText(say.invited.phone.waits).waitFor()
    // The tab is closed and opened again, still without a network.
    await page.reload()
    await page.getByText(say.invited.phone.waits).waitFor()
    // With a network again the page sends what waits, and shows itself anew.
    await page.context().setOffline(false)
    await page.getByText(say.invited.said(say.invited.results.sample)).waitFor()
    assert.equal(await page.getByText(say.invited.phone.waits).count(), 0)
    await page.getByRole('button', { name: say.invited.phone.forget }).click()
    await page.getByText(say.invited.phone.notKept).waitFor()
  })

  it('keeps the last that was said of a meeting, also where something earlier was still on its way', async () => {
    const { page, meeting, tell } = await sayer()
    await page.context().setOffline(true)
    await tell('follow-up')
    await page.getByText(say.invited.phone.waits).waitFor()
    const outcomes: string[] = []
    const last = Promise.withResolvers<void>()
    await page.route('**/outcomes/**', async (route) => {
      const result = new URLSearchParams(route.request().postData() ?? '').get('result') ?? ''
      outcomes.push(result)
      if (result === 'follow-up') await last.promise
      await route.continue()
    })
    const isOnItsWay = page.waitForRequest('**/outcomes/**')
    await page.context().setOffline(false)
    await isOnItsWay
    await tell('nothing')
    last.resolve()
    await meeting.getByText(say.invited.said(say.invited.results.nothing)).waitFor()
    await page.getByText(say.invited.phone.waits).waitFor({ state: 'detached' })
    await page.reload()
    await meeting.getByText(say.invited.said(say.invited.results.nothing)).waitFor()
    assert.deepEqual(outcomes, ['follow-up', 'nothing'])
    await page.context().close()
  })

  it('says what became of an outcome that the server will not take, with what was said in it', async () => {
    const { page, meeting, tell } = await sayer()
    await page.route('**/outcomes/**', async (route) => await route.fulfill({ status: 404, body: '<h1>No</h1>' }))
    await tell('sample')
    await page.getByText(say.invited.phone.refused).waitFor()
    await page.reload()
    await page.getByText(say.invited.phone.refused).waitFor()
    assert.equal(await meeting.getByLabel(say.invited.results.sample).isChecked(), true)
    // Her link may open nothing by now: it can be read and taken off where help is asked for as well.
    await page.goto(guidanceUrls.help.href({ locale }))
    const notice = page.locator('.notice').filter({ hasText: letters.otherRefused })
    await notice.getByText(say.invited.results.sample).waitFor()
    await notice.getByRole('button', { name: letters.drop }).click()
    await notice.waitFor({ state: 'detached' })
    await page.context().close()
  })
})
