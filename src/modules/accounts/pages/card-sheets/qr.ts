import { create } from 'qrcode/lib/core/qrcode.js'

export interface Qr {
  /** Modules on a side, without the quiet zone. */
  size: number
  /** SVG path to be stroked one module wide: a line through each row of dark modules. Sixty of them stand on one page. */
  path: string
}

/** Level M: a quarter of a creased code may be lost (ISO/IEC 18004). */
export function qrOf(text: string): Qr {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const rows = Array.from({ length: modules.size }, (_, y) => {
    const row = Array.from({ length: modules.size }, (__, x) => (modules.get(y, x) ? '1' : '0')).join('')
    return `M0 ${y}.5${(row.match(/1+|0+/g) ?? []).map((run) => `${run[0] === '1' ? 'h' : 'm'}${run.length}${run[0] === '1' ? '' : ' 0'}`).join('')}`
  })
  return { size: modules.size, path: rows.join('') }
}
