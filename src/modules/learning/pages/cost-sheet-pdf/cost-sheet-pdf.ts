import type { Locale } from '#kernel/i18n/locales.ts'
import { formatMoney, type Money } from '#kernel/money.ts'
import { messages } from '../../messages/lessons/messages.ts'
import { decorate, makePdf, type Pdf } from '#kernel/pdf/document.ts'
import { type Face, fontFor } from '#kernel/pdf/fonts.ts'
import { drawBand, drawMark, ink, line, muted } from '#ui/paper/identity.ts'
import { costSheetResult, type CostSheetResult } from '../../rules/cost-sheet-result.ts'
import type { CostSheet } from '../../rules/cost-sheet.ts'
import { amountNames, type AmountName } from '../../rules/price-shares.ts'

export interface CostSheetPaper {
  sheet: CostSheet
  /** Key of the band. */
  course: string
  locale: Locale
  madeOn: string
  madeAt: Date
}

const page = { width: 595.28, height: 841.89, edge: 56 }
const width = page.width - 2 * page.edge
const amountWidth = 130
const foot = page.height - 72
const features: PDFKit.Mixins.OpenTypeFeatures[] = ['lnum', 'tnum']
const groups = ['materials', 'labour', 'tools', 'overheads'] as const
const sums: readonly AmountName[] = ['unitCost', 'priceBeforeTax', 'finalPrice']

/** The sheet on paper: every cost under its group, then what a price is made of. */
export async function costSheetPdf(paper: CostSheetPaper): Promise<Uint8Array<ArrayBuffer>> {
  const say = messages[paper.locale].costSheet
  const product = paper.sheet.product || messages[paper.locale].documents.unnamed
  const wish = { title: `${say.title}: ${product}`, language: paper.locale, landscape: false, madeAt: paper.madeAt }
  return await makePdf(wish, (pdf) => {
    drawFrame(pdf, paper)
    const whole = pdf.struct('Document')
    pdf.addStructure(whole)
    const write = writer(pdf, whole, paper)
    write.text({ tag: 'P', text: say.title, face: 'text', size: 13, color: muted })
    write.text({ tag: 'H1', text: product, face: 'heading', size: 26 })
    if (paper.sheet.unit) write.text({ tag: 'P', text: `${say.unit} ${paper.sheet.unit}`, face: 'text', size: 12 })
    const { result } = costSheetResult(paper.sheet)
    if (result) writeResult(write, paper, result)
    else write.text({ tag: 'P', text: say.waiting, face: 'text', size: 12 })
    write.gap(14)
    write.text({ tag: 'P', text: say.minimumNote, face: 'text', size: 10.5, color: muted })
    write.text({ tag: 'P', text: say.madeOn(paper.madeOn), face: 'text', size: 10.5, color: muted })
    whole.end()
  })
}

function drawFrame(pdf: Pdf, { course }: CostSheetPaper) {
  decorate(pdf, () => {
    drawBand(pdf, course, { x: 0, y: 0, width: page.width, cell: { width: 4, height: 2.2 } })
    drawMark(pdf, { x: page.width - page.edge - 30, y: 62, size: 30 })
  })
}

function writeResult(write: Writer, { locale }: CostSheetPaper, result: CostSheetResult) {
  const say = messages[locale].costSheet
  for (const group of groups) {
    const lines = result.lines.filter((each) => each.group === group && each.isCost)
    if (lines.length === 0) continue
    const rows = lines.map(({ name, amount }) => ({ name: name || say.parts[group], amount, isSum: false }))
    write.table(say.parts[group], rows)
  }
  const words = { ...say.parts, ...say.totals }
  const rows = amountNames.map((name) => ({ name: words[name], amount: result[name], isSum: sums.includes(name) }))
  write.table(say.result, rows)
}

interface Line {
  tag: 'H1' | 'H2' | 'P'
  text: string
  face: Face
  size: number
  color?: string
}

interface Row {
  name: string
  amount: Money
  isSum: boolean
}

interface Writer {
  text(line: Line): void
  table(title: string, rows: readonly Row[]): void
  gap(points: number): void
}

/** Writes downwards, and goes on to another page when this one is full. */
function writer(pdf: Pdf, whole: PDFKit.PDFStructureElement, paper: CostSheetPaper): Writer {
  let y = 62
  const room = (height: number) => {
    if (y + height <= foot) return
    pdf.addPage()
    drawFrame(pdf, paper)
    y = 62
  }
  const text = ({ tag, text: words, face, size, color = ink }: Line) => {
    pdf.font(fontFor(face, words), size)
    const columns = { width: width - 40, lineGap: 1, features }
    room(pdf.heightOfString(words, columns))
    whole.add(
      pdf.struct(
        tag,
        {},
        () => void pdf.font(fontFor(face, words), size).fillColor(color).text(words, page.edge, y, columns),
      ),
    )
    y = pdf.y + 3
  }
  const table = (title: string, rows: readonly Row[]) => {
    y += 14
    room(60)
    text({ tag: 'H2', text: title, face: 'strong', size: 14 })
    const made = pdf.struct('Table')
    whole.add(made)
    for (const row of rows) {
      const height = rowHeight(pdf, row)
      room(height)
      writeRow(pdf, made, { row, y, locale: paper.locale })
      y += height
    }
    made.end()
  }
  return { text, table, gap: (points) => void (y += points) }
}

const nameWidth = width - amountWidth - 12

function rowHeight(pdf: Pdf, { name, isSum }: Row) {
  pdf.font(fontFor(isSum ? 'strong' : 'text', name), 12)
  return Math.max(18, pdf.heightOfString(name, { width: nameWidth }) + 5)
}

function writeRow(
  pdf: Pdf,
  table: PDFKit.PDFStructureElement,
  { row, y, locale }: { row: Row; y: number; locale: Locale },
) {
  const amount = formatMoney(row.amount, locale)
  const face = row.isSum ? 'strong' : 'text'
  decorate(
    pdf,
    () =>
      void pdf
        .moveTo(page.edge, y)
        .lineTo(page.edge + width, y)
        .lineWidth(row.isSum ? 1 : 0.5)
        .stroke(row.isSum ? ink : line),
  )
  const cell = (words: string, x: number, columns: PDFKit.Mixins.TextOptions) => () =>
    void pdf
      .font(fontFor(face, words), 12)
      .fillColor(ink)
      .text(words, x, y + 3, { features, ...columns })
  const made = pdf.struct('TR')
  table.add(made)
  made.add(pdf.struct('TH', { scope: 'Row' } as object, cell(row.name, page.edge, { width: nameWidth })))
  made.add(pdf.struct('TD', {}, cell(amount, page.edge + width - amountWidth, { width: amountWidth, align: 'right' })))
  made.end()
}
