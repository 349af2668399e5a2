import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { locales } from '#kernel/i18n/locales.ts'
import { type CertificatePaper, certificatePdf } from './certificate-pdf.ts'
import { qrOf } from './qr.ts'

const paper: CertificatePaper = {
  locale: 'es',
  language: 'es',
  course: 'cuenta-tu-lana',
  title: 'Cuenta tu lana',
  outcomes: ['Contar la lana.'],
  hours: 6,
  version: '1.0.0',
  name: 'Nayeli Xóchitl Ñandú',
  finished: '20 de noviembre de 2026',
  issued: '20 de noviembre de 2026',
  issuedAt: new Date('2026-11-20T12:00:00Z'),
  code: '7F3A-9KQ2-0B4C-XYZW',
  address: 'https://conecta.example/c/7F3A-9KQ2-0B4C-XYZW',
  origin: 'https://conecta.example',
}

const read = async (wish: Partial<CertificatePaper> = {}) =>
  Buffer.from(await certificatePdf({ ...paper, ...wish })).toString('latin1')

describe('a certificate on paper', () => {
  for (const locale of locales) {
    it(`is a tagged document with its language and title in ${locale}`, async () => {
      const pdf = await read({ locale })
      assert.match(pdf, /\/Marked true/)
      assert.match(pdf, new RegExp(`/Lang \\(${locale}\\)`))
      assert.match(pdf, /\/DisplayDocTitle true/)
      assert.match(pdf, /pdfuaid:part>1</)
      for (const tag of ['Document', 'H1', 'H2', 'L', 'LI', 'Figure', 'Link'])
        assert.match(pdf, new RegExp(`/S /${tag}\\b`))
    })
  }

  it('says in words what its picture is, and leads to where it is checked', async () => {
    const pdf = await read({ locale: 'en' })
    assert.match(pdf, /\/Alt \([^)]*QR/)
    assert.match(pdf, /\/URI \(https:\/\/conecta\.example\/c\/7F3A-9KQ2-0B4C-XYZW\)/)
  })

  it('carries every font that it uses, one more for letters that Alegreya lacks', async () => {
    const fonts = (pdf: string) => new Set(pdf.match(/\/BaseFont \/[A-Z]+\+[\w-]+/g)?.map((name) => name.split('+')[1]))
    const usual = await read()
    assert.deepEqual([...fonts(usual)].toSorted(), ['Alegreya-Bold', 'AlegreyaSans-Bold', 'AlegreyaSans-Regular'])
    assert.match(usual, /\/FontFile2/)
    assert.ok([...fonts(await read({ name: 'Mɨxi Jꞌatel' }))].some((name) => name?.startsWith('NotoSans')))
  })

  it('is one page, however long its words', async () => {
    const outcomes = Array.from(
      { length: 10 },
      () => 'Calcular un precio con todo incluido, también lo que casi siempre se olvida.',
    )
    const pdf = await read({
      name: 'María '.repeat(16).trim(),
      title: 'Ponle precio a tu trabajo y véndelo lejos',
      outcomes,
    })
    assert.match(pdf, /\/Type \/Pages\s*\/Count 1\b/)
  })

  it('has a code of square modules', () => {
    const { size, path } = qrOf(paper.address)
    assert.ok(size >= 21 && size <= 41)
    assert.match(path, /^M0 0h1v1h-1z/)
  })
})
