import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import writeXlsx from 'write-excel-file/node'
import type { Locale } from '#kernel/i18n/locales.ts'
import { messages as exchange } from '#modules/directory/messages/exchange/messages.ts'
import { messages as owner } from '#modules/directory/messages/owner/messages.ts'
import { messages as pages } from '#modules/directory/messages/pages/messages.ts'
import { vocabulary } from '#modules/directory/messages/vocabulary/vocabulary.ts'
import { directoryUrls } from '#modules/directory/urls.ts'
import type { Actor } from '../cast.ts'
import { keys } from './hands.ts'
import { desktop, openSite, phone, type Site } from './site.ts'
import { setStage } from './stage.ts'

const locale = 'es'
const es = { locale } as const
const say = exchange[locale]
const head = ['Nombre', 'Región', 'Resumen', 'Sectores', 'Miembros', 'Año de las cifras', 'Latitud', 'Longitud']
const right = ['', 'Ayacucho', 'Reúne a talleres.', 'Patrimonio cultural', '12', '2025', '-13.1', '-74.2']
const wrongCells = [
  { column: 1, heading: say.columns.territory, wrong: 'Narnia' },
  { column: 4, heading: say.columns.members, wrong: 'muchos' },
  { column: 6, heading: say.columns.latitude, wrong: '130' },
] as const

/** Three hundred initiatives, every fifteenth with a cell that is wrong. */
function initiatives() {
  return Array.from({ length: 300 }, (_, at) => {
    const row: string[] = [`Red del Telar ${at}`, ...right.slice(1)]
    const fault = at % 15 === 14 ? wrongCells[Math.floor(at / 15) % wrongCells.length] : undefined
    if (fault) row[fault.column] = fault.wrong
    return row
  })
}

describe('the directory, from a table to a hidden town', () => {
  let site: Site
  let stage: Awaited<ReturnType<typeof setStage>>
  before(async () => {
    site = await openSite()
    stage = await setStage(site)
  })

  const enter = async (person: Actor | null, options: Parameters<Site['visit']>[0] = {}) => {
    const page = await site.visit(options)
    const [name = '', value = ''] = person?.cookie.split('=') ?? []
    if (person) await page.context().addCookies([{ name, value, url: site.origin }])
    return page
  }
  const answer = async (page: Page, path: string) => {
    const response = await page.request.get(path)
    assert.equal(response.status(), 200, path)
    return await response.text()
  }

  it('an officer without script mends twenty rows of three hundred, publishes them, and finds them', async () => {
    const page = await enter(stage.people.diego, { viewport: phone, javaScriptEnabled: false })
    const buffer = await writeXlsx([head, ...initiatives()]).toBuffer()
    await page.goto(directoryUrls.imports.href(es))
    await page.getByLabel(say.imports.file).setInputFiles({ name: 'redes.xlsx', mimeType: 'application/zip', buffer })
    await page.getByLabel(say.imports.kind).selectOption('initiative')
    await page.getByLabel(say.imports.country).selectOption('PE')
    await page.getByRole('button', { name: say.imports.button }).click()
    await page.getByText(say.table.wrong(20)).waitFor()
    const table = page.url()
    for (let left = 20; left > 0; left--) {
      await page.goto(table)
      await page.getByText(say.table.wrong(left)).waitFor()
      await page
        .getByRole('link', { name: new RegExp(`^${say.table.mend} `) })
        .first()
        .click()
      await mend(page)
    }
    await page.goto(table)
    await page.getByRole('button', { name: say.table.publish(300) }).click()
    await page.getByText(say.imports.states.published).waitFor({ timeout: 60_000 })

    await page.goto(directoryUrls.directory.href(es, { q: 'telar 299' }))
    await page.getByRole('link', { name: 'Red del Telar 299' }).waitFor()
    await page.goto(directoryUrls.map.href(es, { kind: 'initiative', territory: 'PE-AYA' }))
    await page.getByText('300').first().waitFor()
    const csv = await answer(page, directoryUrls.listFile.href({ locale, format: 'csv' }, { kind: 'initiative' }))
    assert.equal(csv.match(/Red del Telar \d+/g)?.length, 300)
  })

  it('whoever belongs to one asks for it by keyboard, is given it, and says that all of it still holds', async () => {
    const organisation = 'red-del-telar-7'
    const page = await enter(stage.people.bruno, { viewport: desktop })
    await page.goto(directoryUrls.organisation.href({ locale, organisation }))
    const hand = keys(page)
    await hand.press(page.getByRole('link', { name: owner[locale].page.own }))
    await hand.type(page.getByLabel(owner[locale].ownership.message), 'Soy su gestor; lo dice su página.')
    await hand.press(page.getByRole('button', { name: owner[locale].ownership.button }))
    await page.getByText(owner[locale].said['ownership-asked']).waitFor()
    const officer = await enter(stage.people.diego)
    await officer.goto(directoryUrls.officer.href(es))
    const asked = officer.locator('form').filter({ hasText: 'Soy su gestor' })
    await asked.getByRole('button', { name: owner[locale].ownership.accept, exact: true }).click()
    await officer.getByText(owner[locale].said['ownership-decided']).waitFor()
    await page.goto(directoryUrls.mine.href(es))
    await hand.press(page.getByRole('link', { name: 'Red del Telar 7' }).first())
    await hand.press(page.getByRole('button', { name: owner[locale].edit.confirm }))
    await page.getByText(owner[locale].said['organisation-confirmed']).waitFor()
  })

  for (const [language, typed] of [
    ['es', 'mantta de alpacca'],
    ['en', 'weavver alpaca'],
    ['pt', 'tecelam alpaca'],
  ] as [Locale, string][])
    it(`a stranger who types '${typed}' finds the weaver (${language})`, async () => {
      const page = await enter(null, { locale: language })
      await page.goto(directoryUrls.directory.href({ locale: language }))
      await page.getByLabel(pages[language].directory.search).fill(typed)
      await page.getByRole('button', { name: pages[language].directory.button, exact: true }).click()
      await page.getByRole('link', { name: 'Taller Sumaq Away' }).waitFor()
      await page.goto(`/${language}/search?q=${encodeURIComponent(typed)}`)
      await page.getByRole('link', { name: 'Taller Sumaq Away' }).waitFor()
    })

  it('she shows her town, hides it again, and it is gone from every way out at once', async () => {
    const { organisation } = stage
    const page = await enter(stage.people.ana)
    const showing = directoryUrls.section.href({ locale, organisation, section: 'showing' })
    const ways = [
      directoryUrls.organisation.href({ locale, organisation }),
      directoryUrls.directory.href(es, { q: 'Quinua' }),
      `/es/search?q=Quinua`,
      directoryUrls.map.href(es, { q: 'Quinua' }),
      directoryUrls.apiOne.href({ organisation }),
      directoryUrls.feed.href({ locale, format: 'atom' }, { q: 'Quinua' }),
      directoryUrls.listFile.href({ locale, format: 'json' }, { q: 'Quinua' }),
    ]
    const said = async () =>
      await Promise.all(ways.map(async (way) => (await answer(page, way)).includes(`/organisations/${organisation}`)))
    const choose = async (level: 'municipality' | 'territory') => {
      await page.goto(showing)
      await page.getByLabel(vocabulary[locale].placeLevels[level]).check()
      await page.getByRole('button', { name: owner[locale].save, exact: true }).click()
      await page.waitForURL((url) => !url.pathname.endsWith('/showing'))
    }
    await choose('municipality')
    assert.match(await answer(page, ways[0] ?? ''), /Quinua/)
    assert.deepEqual(
      await said(),
      ways.map(() => true),
    )
    await choose('territory')
    assert.doesNotMatch(await answer(page, ways[0] ?? ''), /Quinua/)
    assert.doesNotMatch(await answer(page, directoryUrls.apiOne.href({ organisation })), /Quinua/)
    // What asks by her town finds her no more; her own page and record stay.
    assert.deepEqual(await said(), [true, false, false, false, true, false, false])
  })
})

/** Writes what is right into the cell that is named as wrong. */
async function mend(page: Page) {
  for (const { heading, column, wrong } of wrongCells) {
    const field = page.getByLabel(heading, { exact: true })
    if ((await field.inputValue()) !== wrong) continue
    await field.fill(right[column] ?? '')
    await page.getByRole('button', { name: say.row.save }).click()
    return await page.getByText(say.said['row-saved']).waitFor()
  }
  throw new Error('No cell is wrong in the way that was meant.')
}
