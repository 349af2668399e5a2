import { type Dye, weave } from '../band/weave.ts'
import { markPath } from '../mark/mark.tsx'
type Pdf = PDFKit.PDFDocument

/** The light theme's dyes, since paper is light. */
const dyes = { anil: '#27407a', grana: '#a3223b', retama: '#8a5a00', chilca: '#2f6146' } satisfies Record<Dye, string>
export const anil = dyes.anil
export const ink = '#221c17'
export const muted = '#5e5348'
export const line = '#d9cfc1'
const paper = '#fbf7f0'

interface BandPlace {
  x: number
  y: number
  width: number
  /** Points a cell. */
  cell: { width: number; height: number }
}

/** The woven band of a key, as vectors: rows of the dye, and the second thread over them. Returns its height. */
export function drawBand(pdf: Pdf, key: string, { x, y, width, cell }: BandPlace): number {
  const band = weave(key)
  const height = band.height * cell.height
  pdf.save().rect(x, y, width, height).clip()
  for (let row = 0; row < band.height; row++)
    pdf.rect(x, y + row * cell.height, width, cell.height * 0.94).fill(dyes[band.dye])
  for (let left = x; left < x + width; left += band.width * cell.width) {
    pdf.save().translate(left, y).scale(cell.width, cell.height)
    pdf.path(band.figure).lineWidth(0.8).stroke(paper)
    pdf.restore()
  }
  pdf.restore()
  return height
}

/** The mark, `size` points wide. */
export function drawMark(pdf: Pdf, { x, y, size }: { x: number; y: number; size: number }): void {
  pdf
    .save()
    .translate(x, y)
    .scale(size / 32)
    .path(markPath)
    .fill(anil)
    .restore()
}
