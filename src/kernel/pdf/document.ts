import { fontFor } from './fonts.ts'

export interface PdfWish {
  title: string
  /** BCP 47. */
  language: string
  landscape: boolean
  madeAt: Date
}

export type Pdf = PDFKit.PDFDocument

/** An A4 document that a screen reader can read: tagged, with its title and language, every letter in an embedded font. */
export async function makePdf(wish: PdfWish, draw: (pdf: Pdf) => void): Promise<Uint8Array<ArrayBuffer>> {
  const { default: PDFDocument } = await import('pdfkit')
  const pdf = new PDFDocument({
    size: 'A4',
    layout: wish.landscape ? 'landscape' : 'portrait',
    margin: 0,
    pdfVersion: '1.7',
    // The types know the PDF/A subsets only; pdfkit writes PDF/UA's mark as well.
    subset: 'PDF/UA' as 'PDF/A-1',
    tagged: true,
    displayTitle: true,
    lang: wish.language,
    font: fontFor('text', ''),
    info: { Title: wish.title, Author: 'CONECTA Pacífico', CreationDate: wish.madeAt },
  })
  const whole = collect(pdf)
  draw(pdf)
  pdf.end()
  return await whole
}

/** Draws what is there for the eye alone, and is passed over by a reader. */
export function decorate(pdf: Pdf, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' })
  pdf.save()
  draw()
  pdf.restore()
  pdf.endMarkedContent()
}

function collect(pdf: Pdf) {
  const parts: Buffer[] = []
  pdf.on('data', (part: Buffer) => parts.push(part))
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))))
    pdf.on('error', reject)
  })
}
