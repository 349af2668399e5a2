import { makePdf, decorate, type Pdf } from '#kernel/pdf/document.ts'
import { fontFor } from '#kernel/pdf/fonts.ts'
import { drawBand, drawMark, ink, line, muted } from '#ui/paper/identity.ts'

/** One page, or more where it does not fit: a title, what stands under it, and a table whose first column names the row. */
export interface AgendaSheet {
  /** BCP 47; a page may be in another language than the next. */
  language: string
  title: string
  lead: string
  head: readonly string[]
  rows: readonly (readonly string[])[]
}

interface Wish {
  title: string
  language: string
  madeAt: Date
  /** Key of the band. */
  band: string
  sheets: readonly AgendaSheet[]
}

const page = { width: 595.28, height: 841.89, edge: 56 }
const width = page.width - 2 * page.edge
const foot = page.height - 60
const features: PDFKit.Mixins.OpenTypeFeatures[] = ['lnum', 'tnum']
/** Shares of the width: hour, table, and whom. */
const shares = [0.34, 0.12, 0.54]

/** Agendas on paper: every sheet begins a page of its own. */
export async function agendaPdf({ sheets, ...wish }: Wish): Promise<Uint8Array<ArrayBuffer>> {
  return await makePdf({ ...wish, landscape: false }, (pdf) => {
    const whole = pdf.struct('Document')
    pdf.addStructure(whole)
    for (const [number, sheet] of sheets.entries()) {
      if (number > 0) pdf.addPage()
      drawFrame(pdf, wish.band)
      drawSheet(pdf, { whole, sheet, band: wish.band })
    }
    whole.end()
  })
}

function drawFrame(pdf: Pdf, band: string) {
  decorate(pdf, () => {
    drawBand(pdf, band, { x: 0, y: 0, width: page.width, cell: { width: 4, height: 2.2 } })
    drawMark(pdf, { x: page.width - page.edge - 26, y: 56, size: 26 })
  })
}

interface Sheet {
  whole: PDFKit.PDFStructureElement
  sheet: AgendaSheet
  band: string
}

function drawSheet(pdf: Pdf, { whole: document, sheet, band }: Sheet) {
  const whole = pdf.struct('Sect', { lang: sheet.language })
  document.add(whole)
  const words = (tag: 'H1' | 'P', text: string, { y, size }: { y: number; size: number }) =>
    whole.add(
      pdf.struct(
        tag,
        {},
        () =>
          void pdf
            .font(fontFor(tag === 'H1' ? 'heading' : 'text', text), size)
            .fillColor(tag === 'H1' ? ink : muted)
            .text(text, page.edge, y, { width: width - 40, features }),
      ),
    )
  words('H1', sheet.title, { y: 60, size: 22 })
  words('P', sheet.lead, { y: pdf.y + 2, size: 11 })
  let y = pdf.y + 14
  const table = pdf.struct('Table')
  whole.add(table)
  for (const [number, cells] of [sheet.head, ...sheet.rows].entries()) {
    const isHead = number === 0
    const height = rowHeight(pdf, cells)
    if (y + height > foot) {
      pdf.addPage()
      drawFrame(pdf, band)
      y = 60
    }
    drawRow(pdf, table, { cells, y, isHead })
    y += height
  }
  table.end()
  whole.end()
}

function rowHeight(pdf: Pdf, cells: readonly string[]) {
  const heights = cells.map((cell, column) => {
    pdf.font(fontFor('strong', cell), 11)
    return pdf.heightOfString(cell || ' ', { width: columnOf(column).width, features })
  })
  return Math.max(20, ...heights.map((height) => height + 6))
}

function columnOf(column: number) {
  const left = shares.slice(0, column).reduce((sum, share) => sum + share, 0)
  return { x: page.edge + left * width, width: (shares[column] ?? 0) * width - 8 }
}

function drawRow(
  pdf: Pdf,
  table: PDFKit.PDFStructureElement,
  { cells, y, isHead }: { cells: readonly string[]; y: number; isHead: boolean },
) {
  decorate(
    pdf,
    () =>
      void pdf
        .moveTo(page.edge, y)
        .lineTo(page.edge + width, y)
        .lineWidth(0.5)
        .stroke(line),
  )
  const row = pdf.struct('TR')
  table.add(row)
  for (const [column, text] of cells.entries()) {
    const { x, width: room } = columnOf(column)
    const isName = isHead || column === 0
    const scope = isHead ? 'Column' : 'Row'
    row.add(
      pdf.struct(
        isName ? 'TH' : 'TD',
        (isName ? { scope } : {}) as object,
        () =>
          void pdf
            .font(fontFor(isName ? 'strong' : 'text', text), 11)
            .fillColor(ink)
            .text(text, x, y + 4, { width: room, features }),
      ),
    )
  }
  row.end()
}
