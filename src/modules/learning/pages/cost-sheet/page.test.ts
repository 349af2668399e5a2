import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { testApp } from '#test/app.ts'
import { type Actor, cast } from '#test/cast.ts'
import { everyActivityCourse } from '#test/every-activity-course.ts'
import { mainOf, post } from '#test/forms.ts'
import { publishCourse } from '#test/published-course.ts'
import { messages } from '../../messages/lessons/messages.ts'

const lesson = '/es/learning/courses/cuenta-tu-lana/lessons/suma'
const fields = {
  currency: 'PEN',
  product: '=1+1',
  unit: 'libreta',
  'materials.0.name': '@papel',
  'materials.0.quantity': '2',
  'materials.0.unitCost': '5',
  hours: '1',
  hourlyRate: '15',
  margin: '20',
}

describe('the cost sheet', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let people: Record<'ana' | 'bruno' | 'carla', Actor>
  let sheet: string
  const read = async (path: string, cookie = '') => await site.app.request(path, { headers: { cookie } })
  before(async () => {
    site = await testApp()
    await publishCourse(site.world, everyActivityCourse())
    people = await cast(site.world)
    const { cookie } = people.ana
    assert.equal((await post(site.app, `${lesson}/activities/sheet/answers`, { fields, cookie })).status, 303)
    const list = await mainOf(await read('/es/learning/documents', cookie))
    sheet = /href="(\/es\/learning\/documents\/[0-9a-f-]{36})"/.exec(list)?.[1] ?? ''
  })

  it('is kept as her document, and opened again where she left it', async () => {
    const page = await mainOf(await read(sheet, people.ana.cookie))
    assert.match(page, /value="=1\+1"/)
    assert.match(page, /data-amount="finalPrice">S\/\s*31\.25/)
    assert.match(await mainOf(await read(lesson, people.ana.cookie)), /value="@papel"/)
  })

  it('is changed from her documents, and the lesson opens what was changed', async () => {
    const changed = { ...fields, product: 'Manta', hours: '2' }
    const response = await post(site.app, sheet, { fields: changed, cookie: people.ana.cookie })
    assert.equal(response.headers.get('location'), sheet)
    assert.match(await mainOf(await read(lesson, people.ana.cookie)), /value="Manta"/)
    const rows = await site.db.selectFrom('document').select('id').execute()
    assert.equal(rows.length, 1)
    await post(site.app, sheet, { fields, cookie: people.ana.cookie })
  })

  it('is not saved with a number that is none, and keeps what was typed', async () => {
    const response = await post(site.app, sheet, { fields: { ...fields, hours: 'muchas' }, cookie: people.ana.cookie })
    assert.equal(response.status, 422)
    const page = await mainOf(response)
    assert.match(page, /href="#sheet-hours"/)
    assert.match(page, /value="muchas"/)
  })

  it('grows by a line with no script', async () => {
    const response = await post(site.app, sheet, {
      fields: { ...fields, 'tools.0.name': '', add: 'tools' },
      cookie: people.ana.cookie,
    })
    assert.equal(response.status, 200)
    assert.match(await mainOf(response), /name="tools\.1\.name"/)
  })

  it('is a file for spreadsheets, in which no cell is a formula', async () => {
    const response = await read(`${sheet}/csv`, people.ana.cookie)
    const text = await response.text()
    assert.equal(response.headers.get('content-type'), 'text/csv; charset=utf-8')
    assert.match(text, /,'=1\+1,/)
    assert.match(text, /,'@papel,10\.00,PEN/)
    assert.match(text, new RegExp(`${messages.es.costSheet.totals.finalPrice},31\\.25,PEN`))
  })

  it('is a tagged PDF with its title and language', async () => {
    const response = await read(`${sheet}/pdf`, people.ana.cookie)
    const bytes = Buffer.from(await response.arrayBuffer())
    assert.equal(response.headers.get('content-type'), 'application/pdf')
    assert.equal(bytes.subarray(0, 5).toString(), '%PDF-')
    assert.match(bytes.toString('latin1'), /\/MarkInfo/)
    assert.match(bytes.toString('latin1'), /\/Lang \(es\)/)
  })

  it('does not exist for a stranger, a visitor, or whoever guesses its address', async () => {
    for (const path of [
      sheet,
      `${sheet}/pdf`,
      `${sheet}/csv`,
      '/es/learning/documents/1',
      sheet.replace('/es/', '/fr/'),
    ])
      for (const cookie of ['', people.carla.cookie]) assert.equal((await read(path, cookie)).status, 404, path)
    assert.equal((await post(site.app, sheet, { fields, cookie: people.carla.cookie })).status, 404)
    assert.match(
      await mainOf(await read('/es/learning/documents', people.carla.cookie)),
      new RegExp(messages.es.documents.none),
    )
  })

  it('comes along in her data, and is gone once she is erased', async () => {
    const { learning } = await personalExport()
    assert.equal(learning.documents.length, 1)
    await site.db.transaction().execute(async (transaction) => {
      for (const { erase } of site.world.contributions)
        await erase?.(transaction, people.ana, { keepCertificates: false })
    })
    assert.deepEqual(await site.db.selectFrom('document').selectAll().execute(), [])
    const texts = await site.db.selectFrom('learning_event').select('answer').where('activity', '=', 'sheet').execute()
    assert.deepEqual(
      texts.map(({ answer }) => answer),
      texts.map(() => null),
    )
  })

  async function personalExport() {
    const parts = site.world.contributions.map(async ({ module, personalExport: give }) => [
      module,
      await give?.(site.db, people.ana),
    ])
    return Object.fromEntries(await Promise.all(parts))
  }
})
