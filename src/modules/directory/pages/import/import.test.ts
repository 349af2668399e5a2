import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { zipSync } from 'fflate'
import writeXlsx from 'write-excel-file/node'
import { testApp } from '#test/app.ts'
import { cast } from '#test/cast.ts'
import { mainOf, post } from '#test/forms.ts'
import { own } from '#kernel/database/database.ts'
import { publishImportJob } from '../../jobs/publish-import.ts'
import type { DirectoryTables } from '../../tables.ts'
import { directoryUrls } from '../../urls.ts'

const es = { locale: 'es' }
const head = [
  'Nombre',
  'Región',
  'Resumen',
  'Sectores',
  'Miembros',
  'Año de las cifras',
  'Latitud',
  'Longitud',
  'Correo',
]

/** Three hundred initiatives of Peru, of which twenty are wrong in five ways. */
function initiatives(): string[][] {
  return Array.from({ length: 300 }, (_, at) => {
    const row = [
      `Red ${at} del Telar`,
      'Ayacucho',
      'Reúne a tejedoras.',
      'Patrimonio cultural',
      '12',
      '2025',
      '-13,1',
      '-74.2',
      '',
    ]
    const wrong: Record<number, [column: number, value: string]> = {
      0: [0, ''],
      1: [1, 'Narnia'],
      2: [4, 'muchos'],
      3: [6, '-74.2'],
      4: [8, 'sin arroba'],
    }
    const fault = at % 15 === 14 ? wrong[Math.floor(at / 15) % 5] : undefined
    if (!fault) return row
    if (fault[0] === 6) row[7] = '-13.1'
    row[fault[0]] = fault[1]
    return row
  })
}

describe('a table that is brought in', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let people: Awaited<ReturnType<typeof cast>>
  const open = async (path: string, cookie = people.diego.cookie) =>
    await site.app.request(path, { headers: { cookie } })
  const text = async (path: string) => await mainOf(await open(path))
  const send = async (path: string, fields: Record<string, string> = {}) =>
    await post(site.app, path, { fields, cookie: people.diego.cookie })
  const bring = async (bytes: Uint8Array | string, name = 'red.csv') => {
    const body = new FormData()
    body.append('file', new File([typeof bytes === 'string' ? bytes : Uint8Array.from(bytes)], name))
    body.append('country', 'PE')
    body.append('kind', 'initiative')
    const headers = { 'sec-fetch-site': 'same-origin', cookie: people.diego.cookie }
    return await site.app.request(directoryUrls.imports.href(es), { method: 'POST', body, headers })
  }
  const broughtAt = async (bytes: Uint8Array | string, name?: string) => {
    const response = await bring(bytes, name)
    assert.equal(response.status, 303, name)
    return response.headers.get('location') ?? ''
  }
  const refusalOf = async (bytes: Uint8Array | string, name?: string) => {
    const response = await bring(bytes, name)
    assert.equal(response.status, 422)
    return await mainOf(response)
  }
  const listed = async () => (await own<DirectoryTables>(site.db).selectFrom('listing').select('name').execute()).length
  before(async () => {
    site = await testApp()
    people = await cast(site.world)
    site.world.limiter = { allows: async () => true, forget: async () => {} }
  })

  it('is an officer’s to bring', async () => {
    assert.equal((await open(directoryUrls.imports.href(es), people.ana.cookie)).status, 403)
    assert.equal((await open(directoryUrls.imports.href(es))).status, 200)
  })

  it('is looked at first: each wrong cell is named with its remedy, and nothing is shown', async () => {
    const rows = [['Registro de iniciativas', ...head.slice(1).map(() => '')], head, ...initiatives()]
    const { toBuffer } = writeXlsx(
      rows.map((row) => row.map((value) => ({ value }))),
      { sheet: 'Hoja 1' },
    )
    const place = await broughtAt(new Uint8Array(await toBuffer()), 'red.xlsx')
    const page = await text(place)
    for (const said of ['280 son nuevas', '20 están mal']) assert.ok(page.includes(said), said)
    for (const said of [
      'Nombre: Escribe esta parte',
      'Región: Elige el país o la región',
      'Miembros: Escribe un número',
      'La latitud y la longitud están cambiadas',
      'Correo: Escribe el correo completo',
    ])
      assert.ok(page.includes(said), said)
    assert.equal(await listed(), 0)

    const csv: string[][] = parse(await (await open(`${place}/wrong/csv`)).text(), { bom: true })
    assert.equal(csv.length, 21)
    assert.match(csv[1]?.at(-1) ?? '', /Nombre: Escribe/)

    // Twenty rows are mended in place, and the whole is published.
    const wrong = await own<DirectoryTables>(site.db)
      .selectFrom('import_row')
      .select(['number', 'cells'])
      .where('fate', '=', 'wrong')
      .execute()
    assert.equal(wrong.length, 20)
    for (const { number, cells } of wrong) {
      const mended = ['', 'Ayacucho', cells[2], cells[3], '12', '2025', '-13.1', '-74.2', '']
      mended[0] = cells[0] || `Red ${number} Corregida`
      const fields = Object.fromEntries(mended.map((value, at) => [`cell.${at}`, value ?? '']))
      const still = await send(`${place}/rows/${number}`, { ...fields, 'cell.1': 'Narnia' })
      assert.equal(still.status, 422)
      assert.equal((await send(`${place}/rows/${number}`, fields)).status, 303)
    }
    assert.match(await text(place), /300 son nuevas/)
    assert.equal((await send(`${place}/publication`)).status, 303)
    assert.equal(await listed(), 300)
    assert.match(
      await text(directoryUrls.directory.href(es, { q: 'tejedora', territory: 'PE-AYA' })),
      /300 organizaciones/,
    )
    assert.match(await text(directoryUrls.map.href(es, { territory: 'PE-AYA' })), /300/)
    assert.match(await (await open(directoryUrls.listFile.href({ ...es, format: 'csv' }))).text(), /Red 20 del Telar/)
  })

  it('knows again what is here already, in the file and in the directory', async () => {
    const again = stringify([head, ...initiatives().slice(0, 3), ['Red 500', 'PE-AYA'], ['RED 500 S.A.', 'Ayacucho']])
    const place = await broughtAt(again, 'otra.csv')
    const page = await text(`${place}?fate=same`)
    for (const said of ['1 es nueva', '4 ya están aquí', 'La misma que Red 0 del Telar', 'La misma que la fila 5'])
      assert.ok(page.includes(said), said)
    assert.equal(
      (await send(`${place}/rows/6`, { 'cell.0': 'RED 500 S.A.', 'cell.1': 'Ayacucho', other: 'on' })).status,
      303,
    )
    assert.match(await text(place), /2 son nuevas/)
  })

  it('is taken back as a whole, but for what somebody has worked on since', async () => {
    const { id } = await own<DirectoryTables>(site.db)
      .selectFrom('import')
      .select('id')
      .where('state', '=', 'published')
      .executeTakeFirstOrThrow()
    await own<DirectoryTables>(site.db)
      .updateTable('organisation')
      .set({ revision: 2 })
      .where('slug', '=', 'red-1-del-telar')
      .execute()
    assert.equal((await send(directoryUrls.importUndoing.href({ ...es, import: id }))).status, 303)
    assert.equal(await listed(), 1)
    assert.match(await text(directoryUrls.import.href({ ...es, import: id })), /Deshecha/)
  })

  it('is read in the encoding and with the signs in which it was written', async () => {
    const rows = 'Nombre;País;Región\nMúsica Ñandú;Perú;Apurímac\n'
    for (const [bytes, name] of [
      [Buffer.from(rows, 'latin1'), 'latin1'],
      [Buffer.from(`\ufeff${rows}`, 'utf16le'), 'utf-16'],
      [Buffer.from(`\ufeff${rows.replaceAll(';', '\t')}`), 'tabs'],
    ] as const) {
      const place = await broughtAt(bytes, `${name}.csv`)
      assert.match(await text(place), /1 es nueva/, name)
      assert.match(await text(`${place}/rows/2`), /Música Ñandú/, name)
    }
  })

  it('runs nothing: what begins like a formula stays a text', async () => {
    const place = await broughtAt('nombre,pais\n"=cmd|\' /C calc\'!A0",Perú\n"=1+1",Chile\n')
    await send(`${place}/publication`)
    const csv = await (await open(directoryUrls.listFile.href({ ...es, format: 'csv' }))).text()
    assert.ok(csv.includes("'=cmd|"), 'guarded where it leaves')
    assert.match(await text(place), /Solo puedes traer organizaciones de tu país/)
  })

  it('is refused in a sentence where it is none, too large, or a trap', async () => {
    assert.match(await refusalOf(''), /Elige un archivo/)
    assert.match(await refusalOf('\n\n'), /no tiene filas/)
    assert.match(await refusalOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])), /no es una tabla/)
    assert.match(await refusalOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])), /anterior a 2007/)
    assert.match(await refusalOf('a,b\n1,2\n'), /qué contienen las columnas/)
    assert.match(await refusalOf(`nombre,pais\n${'Red,Perú\n'.repeat(100_000)}`), /más de 5000 filas/)
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(200_000_000) }, { level: 1 })
    assert.match(await refusalOf(bomb, 'bomb.xlsx'), /descomprimido mucho más/)
    const rows = zipSync({ 'xl/worksheets/sheet1.xml': new TextEncoder().encode(`<x>${'<row/>'.repeat(100_000)}</x>`) })
    assert.match(await refusalOf(rows, 'rows.xlsx'), /más de 5000 filas/)
    assert.match(await refusalOf(zipSync({ 'photo.jpg': new Uint8Array(10) }), 'x.xlsx'), /no es una tabla/)
  })

  it('is published by a job where it is long, all of it or nothing', async () => {
    const long = stringify([['nombre', 'pais'], ...Array.from({ length: 600 }, (_, at) => [`Casa ${at}`, 'Perú'])])
    const place = await broughtAt(long, 'larga.csv')
    await send(`${place}/publication`)
    assert.match(await text(place), /Se están publicando/)
    const waiting = site.enqueued.find(({ job }) => job === publishImportJob.name)
    assert.ok(waiting)
    const before = await listed()
    await publishImportJob.run(site.world, waiting.data)
    assert.equal(await listed(), before + 600)
    assert.match(await text(place), /600 están en el directorio/)
  })
})
