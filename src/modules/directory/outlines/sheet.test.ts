import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { zstdCompressSync } from 'node:zlib'
import { territories } from '#modules/accounts/public.ts'
import { blocCountries } from '../rules/country-codes.ts'
import { blocSheet, cellSheet, countrySheet, type Sheet, territorySheet } from './sheet.ts'
import { territoryPoint } from './territory-points.ts'

function isOn({ width, height, place }: Sheet, code: string) {
  const [longitude = 0, latitude = 0] = territoryPoint(code) ?? []
  const { x, y } = place(latitude, longitude)
  return x >= 0 && x <= width && y >= 0 && y <= height
}

describe('the sheets of the map', () => {
  it('hold each of the 107 territories where it belongs', () => {
    const all = territories('es')
    assert.equal(all.length, 107)
    for (const { code } of all) {
      const country = blocCountries.find((each) => code.startsWith(each))
      assert.ok(country)
      assert.ok(isOn(blocSheet(), code), code)
      assert.ok(isOn(countrySheet(country), code), code)
      assert.ok(isOn(territorySheet(country, code, territoryPoint(code) ?? [0, 0]), code), code)
    }
  })

  it('draw the outline of every territory but Ñuble, which has none of its own', () => {
    const without = territories('es').filter(({ country, code }) => {
      const of = blocCountries.find((each) => each === country) ?? 'CL'
      return !territorySheet(of, code, territoryPoint(code) ?? [0, 0]).lands.some(
        (land) => land.code === code && land.path,
      )
    })
    assert.deepEqual(
      without.map(({ code }) => code),
      ['CL-NB'],
    )
  })

  it('have north up and west left', () => {
    for (const sheet of [blocSheet(), ...blocCountries.map(countrySheet)]) {
      const { bounds, place } = sheet
      const [middle, centre] = [(bounds.north + bounds.south) / 2, (bounds.east + bounds.west) / 2]
      assert.ok(place(bounds.north, centre).y < place(bounds.south, centre).y)
      assert.ok(place(middle, bounds.west).x < place(middle, bounds.east).x)
    }
  })

  it('weigh little', () => {
    const weight = ({ lands, borders }: Sheet) =>
      zstdCompressSync(lands.map(({ path }) => path).join('') + borders).length
    for (const sheet of [blocSheet(), ...blocCountries.map(countrySheet)])
      assert.ok(weight(sheet) < 5500, `${weight(sheet)}`)
    for (const { country, code } of territories('es')) {
      const of = blocCountries.find((each) => each === country) ?? 'CL'
      assert.ok(weight(territorySheet(of, code, territoryPoint(code) ?? [0, 0])) < 5500, code)
    }
  })

  it('come as near as a square', () => {
    const sheet = cellSheet('PE', 'PE-AYA', { depth: 5, row: -418, column: -2373 })
    const { x, y } = sheet.place(-13.05, -74.14)
    assert.ok(x > 0 && x < sheet.width && y > 0 && y < sheet.height)
  })
})
