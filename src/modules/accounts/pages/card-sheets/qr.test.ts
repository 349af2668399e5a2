import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import QRCode from 'qrcode'
import { qrOf } from './qr.ts'

const address = 'https://conecta.example/es/accounts/card/K7F32M9Q#48219937'

/** The dark modules that a path draws, as rows of signs. */
function drawn({ path, size }: { path: string; size: number }) {
  return path
    .split('M')
    .slice(1)
    .map((row) => {
      const steps = row.match(/[hm]\d+/g) ?? []
      const signs = steps.map((step) => (step.startsWith('h') ? '#' : '.').repeat(Number(step.slice(1))))
      return signs.join('').padEnd(size, '.')
    })
}

describe('the QR of a card', () => {
  it('draws each dark module of the code, and no other', () => {
    const qr = qrOf(address)
    const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' })
    const expected = Array.from({ length: modules.size }, (_, y) =>
      Array.from({ length: modules.size }, (__, x) => (modules.get(y, x) ? '#' : '.')).join(''),
    )
    assert.deepEqual(drawn(qr), expected)
  })
  it('is light enough for sixty on a page', () => assert.ok(qrOf(address).path.length < 2500))
})
