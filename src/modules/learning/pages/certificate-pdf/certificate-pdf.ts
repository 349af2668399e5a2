import type { Locale } from '#kernel/i18n/locales.ts'
import { messages } from '../../messages/certificates/messages.ts'
import { decorate, makePdf, type Pdf } from '#kernel/pdf/document.ts'
import { type Face, fontFor } from '#kernel/pdf/fonts.ts'
import { anil, drawBand, drawMark, ink, line, muted } from '#ui/paper/identity.ts'
import { qrOf } from './qr.ts'

export interface CertificatePaper {
  /** Language of the platform's own words. */
  locale: Locale
  /** Language of the course's words, BCP 47. */
  language: string
  /** Key of the band. */
  course: string
  title: string
  outcomes: readonly string[]
  hours: number
  version: string
  name: string | null
  finished: string
  issued: string
  issuedAt: Date
  /** In fours. */
  code: string
  /** Where anyone checks it. */
  address: string
  origin: string
}

// Figures of one height: an old-style 0 is easily taken for an o.
const features: PDFKit.Mixins.OpenTypeFeatures[] = ['lnum']

const page = { width: 841.89, height: 595.28, edge: 56 }
const column = { left: page.edge, width: 500, right: 620, rightWidth: page.width - page.edge - 620 }

export async function certificatePdf(paper: CertificatePaper): Promise<Uint8Array<ArrayBuffer>> {
  const say = messages[paper.locale].paper
  const wish = {
    title: `${say.title}: ${paper.title}`,
    language: paper.locale,
    landscape: true,
    madeAt: paper.issuedAt,
  }
  return await makePdf(wish, (pdf) => {
    drawFrame(pdf, paper)
    const whole = pdf.struct('Document')
    pdf.addStructure(whole)
    const words = writer(pdf, whole)
    const end = writeAward(words, paper)
    writeOutcomes(pdf, whole, { paper, y: end + 20 })
    writeCheck(pdf, whole, paper)
    whole.end()
  })
}

function drawFrame(pdf: Pdf, { course }: CertificatePaper) {
  const cell = { width: 4, height: 2.6 }
  decorate(pdf, () => {
    const height = drawBand(pdf, course, { x: 0, y: 0, width: page.width, cell })
    drawBand(pdf, course, { x: 0, y: page.height - height, width: page.width, cell })
    drawMark(pdf, { x: page.edge, y: 72, size: 36 })
    pdf
      .moveTo(column.right - 26, 156)
      .lineTo(column.right - 26, 506)
      .lineWidth(0.75)
      .stroke(line)
  })
}

interface Line {
  tag: 'H1' | 'H2' | 'P'
  text: string
  face: Face
  size: number
  x?: number
  y: number
  width?: number
  color?: string
  lang?: string | undefined
}

type Write = (line: Line) => number

/** Writes a paragraph as one element of the structure; returns where it ends. */
function writer(pdf: Pdf, parent: PDFKit.PDFStructureElement): Write {
  return ({ tag, text, face, size, x = column.left, y, width = column.width, color = ink, lang }) => {
    const draw = () =>
      void pdf.font(fontFor(face, text), size).fillColor(color).text(text, x, y, { width, lineGap: 1, features })
    parent.add(pdf.struct(tag, lang ? { lang } : {}, draw))
    return pdf.y
  }
}

function writeAward(write: Write, paper: CertificatePaper): number {
  const { locale, language, name, hours, version } = paper
  const say = messages[locale].paper
  const lang = language === locale ? undefined : language
  write({ tag: 'P', text: 'CONECTA Pacífico', face: 'heading', size: 18, x: column.left + 46, y: 80 })
  let y = write({ tag: 'H1', text: say.title, face: 'text', size: 17, y: 150, color: muted })
  y = write({
    tag: 'P',
    text: name ?? say.unnamed,
    face: 'heading',
    size: fitting(name ?? say.unnamed, 38, 21),
    y: y + 2,
  })
  y = write({ tag: 'P', text: say.finished, face: 'text', size: 15, y: y + 6 })
  y = write({
    tag: 'P',
    text: paper.title,
    face: 'heading',
    size: fitting(paper.title, 26, 30),
    y: y + 6,
    color: anil,
    lang,
  })
  return write({
    tag: 'P',
    text: say.facts(hours, paper.finished, version),
    face: 'text',
    size: 12.5,
    y: y + 6,
    color: muted,
  })
}

/** Smaller letters for a long line, so that two lines hold it. */
function fitting(text: string, size: number, letters: number) {
  return text.length <= letters ? size : Math.max(size * 0.6, size * Math.sqrt(letters / text.length))
}

interface Outcomes {
  paper: CertificatePaper
  y: number
}

function writeOutcomes(pdf: Pdf, parent: PDFKit.PDFStructureElement, { paper, y }: Outcomes) {
  const { locale, language, outcomes } = paper
  const lang = language === locale ? undefined : language
  const write = writer(pdf, parent)
  let next = write({ tag: 'H2', text: messages[locale].paper.outcomes, face: 'strong', size: 12.5, y }) + 4
  const list = pdf.struct('L', lang ? { lang } : {})
  parent.add(list)
  const size = sizeFor(pdf, outcomes, 516 - next)
  for (const outcome of outcomes) {
    writeItem(pdf, list, { text: outcome, size, y: next })
    next = pdf.y + 2.5
  }
  list.end()
}

/** The largest letters with which every outcome stands above the lower band. */
function sizeFor(pdf: Pdf, outcomes: readonly string[], room: number) {
  const height = (size: number) =>
    outcomes
      .map((text) => pdf.font(fontFor('text', text), size).heightOfString(text, { width: column.width - 14 }) + 2.5)
      .reduce((sum, each) => sum + each, 0)
  return [12.5, 11.5, 10.5, 9.5, 8.5].find((size) => height(size) <= room) ?? 8
}

function writeItem(
  pdf: Pdf,
  list: PDFKit.PDFStructureElement,
  { text, size, y }: { text: string; size: number; y: number },
) {
  const item = pdf.struct('LI')
  list.add(item)
  const put = (words: string, x: number) => () =>
    void pdf
      .font(fontFor('text', words), size)
      .fillColor(ink)
      .text(words, x, y, { width: column.width - 14, features })
  item.add(pdf.struct('Lbl', {}, put('•', column.left)))
  item.add(pdf.struct('LBody', {}, put(text, column.left + 14)))
  item.end()
}

function writeCheck(pdf: Pdf, parent: PDFKit.PDFStructureElement, paper: CertificatePaper) {
  const say = messages[paper.locale].paper
  const place = { x: column.right, width: column.rightWidth }
  const write = writer(pdf, parent)
  drawQr(pdf, parent, { address: paper.address, alt: say.qr(paper.address) })
  let y = write({ tag: 'H2', text: say.check, face: 'strong', size: 12.5, y: 328, ...place })
  y = write({
    tag: 'P',
    text: say.how(paper.origin.replace(/^https?:\/\//, '')),
    face: 'text',
    size: 10.5,
    y: y + 2,
    ...place,
  })
  writeLink(pdf, parent, { text: paper.code, address: paper.address, y: y + 8 })
  write({ tag: 'P', text: say.issued(paper.issued), face: 'text', size: 10.5, y: pdf.y + 8, color: muted, ...place })
}

function drawQr(pdf: Pdf, parent: PDFKit.PDFStructureElement, { address, alt }: { address: string; alt: string }) {
  const { size, path } = qrOf(address)
  const side = 144
  const [x, y] = [column.right, 160]
  const draw = () =>
    void pdf
      .save()
      .translate(x, y)
      .scale(side / size)
      .path(path)
      .fill(ink)
      .restore()
  // PDF/UA asks where a figure is; pdfkit's types do not know its option.
  const figure = { alt, bbox: [x, y, x + side, y + side] }
  parent.add(pdf.struct('Figure', figure, draw))
}

function writeLink(pdf: Pdf, parent: PDFKit.PDFStructureElement, link: { text: string; address: string; y: number }) {
  const draw = () =>
    void pdf.font(fontFor('strong', link.text), 13.5).fillColor(anil).text(link.text, column.right, link.y, {
      width: column.rightWidth,
      link: link.address,
      underline: true,
      features,
    })
  const paragraph = pdf.struct('P')
  parent.add(paragraph)
  paragraph.add(pdf.struct('Link', { alt: link.address }, draw))
  paragraph.end()
}
