import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { hourOf, readParticipantRows } from './participant-rows.ts'

const known = {
  isZone: (zone: string) => zone === 'America/Lima',
  countryOf: (typed: string) => (['PE', 'Perú'].includes(typed) ? 'PE' : undefined),
  zone: 'America/Lima',
  most: 12,
  isEveryone: false,
  // The round is from 08:00 to 18:00.
  hasSlot: ({ canFrom, canTo }: { canFrom: string | null; canTo: string | null }) =>
    (canFrom ?? '08:00') < '18:00' && (canTo ?? '18:00') > '08:00',
}
const read = (...lines: string[][]) => readParticipantRows(lines, known)

describe('a table of participants', () => {
  it('is read by its headings, in whichever language and order they stand', () => {
    for (const head of [
      ['Lado', 'Nombre', 'Máximo', 'Puede desde'],
      ['Side', 'Name', 'Most', 'From'],
      ['Lado', 'Nome', 'Maximo', 'Pode de'],
    ]) {
      const { rows, faults } = read(head, ['vende', "Tz'utujil Textil", '3', '9'], ['buyer', 'Sala Ñ', '', ''])
      assert.deepEqual(faults, [])
      assert.deepEqual(
        rows.map(({ name, side, most, canFrom, zone }) => [name, side, most, canFrom, zone]),
        [
          ["Tz'utujil Textil", 'seller', 3, '09:00', 'America/Lima'],
          ['Sala Ñ', 'buyer', 12, null, 'America/Lima'],
        ],
      )
    }
  })

  it('says each cell that is wrong, with its row and column, and gives no row of those', () => {
    const head = ['Nombre', 'Lado', 'País', 'Correo', 'Zona', 'Desde', 'Hasta', 'Máximo', 'Mínimo']
    const { rows, faults } = read(
      head,
      ['Ana', 'vende', 'PE', 'ana@correo.pe', 'America/Lima', '9:00', '12:00', '4', '1'],
      ['ána', 'regala', 'XX', 'sin arroba', 'Marte', '26:00', '', '-1', ''],
      ['Bruno', 'compra', '', '', '', '15:00', '9:00', '2', '5'],
      ['', '', '', '', '', '', '', '', ''],
      ['', 'vende', '', '', '', '', '', '', ''],
    )
    assert.deepEqual(
      rows.map(({ name }) => name),
      ['Ana'],
    )
    assert.deepEqual(
      faults.map(({ row, column, fault }) => [row, column, fault]),
      [
        [3, 'name', 'name-twice'],
        [3, 'side', 'side'],
        [3, 'country', 'country'],
        [3, 'email', 'email'],
        [3, 'zone', 'zone'],
        [3, 'canFrom', 'hour'],
        [3, 'most', 'number'],
        [4, 'canTo', 'hours-turned'],
        [4, 'least', 'least-above-most'],
        [6, 'name', 'name-missing'],
      ],
    )
  })

  it('refuses hours outside the event, and a cap at which nobody would be met', () => {
    const head = ['Nombre', 'Lado', 'Desde', 'Máximo', 'Asistencia']
    const { rows, faults } = read(
      head,
      ['Ana', 'vende', '19:00', '', ''],
      ['Bruno', 'vende', '', '0', 'por carta'],
      ['Carla', 'vende', '', '', 'virtual'],
    )
    assert.deepEqual(
      faults.map(({ row, column, fault }) => [row, column, fault]),
      [
        [2, 'canFrom', 'hours-outside'],
        [3, 'most', 'most-zero'],
        [3, 'isRemote', 'attendance'],
      ],
    )
    assert.deepEqual(
      rows.map(({ name, isRemote }) => [name, isRemote]),
      [['Carla', true]],
    )
  })

  it('needs no side where everyone meets everyone', () => {
    const { rows } = readParticipantRows([['Nombre'], ['Ana']], { ...known, isEveryone: true })
    assert.deepEqual(
      rows.map(({ side }) => side),
      ['peer'],
    )
  })

  it('knows an hour however it is written', () => {
    assert.deepEqual(['9', '09:30', '9.30', '9h30', '', '24:00', 'nueve'].map(hourOf), [
      '09:00',
      '09:30',
      '09:30',
      '09:30',
      null,
      undefined,
      undefined,
    ])
  })
})
