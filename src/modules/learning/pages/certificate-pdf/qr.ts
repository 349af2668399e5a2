import { create } from 'qrcode/lib/core/qrcode.js'

export interface Qr {
  /** Modules on a side, without the quiet zone. */
  size: number
  /** SVG path of the dark modules, one a unit. */
  path: string
}

/** Level M: a quarter of a scratched code may be lost, and the address still fits on a small one (ISO/IEC 18004). */
export function qrOf(text: string): Qr {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const cells = Array.from({ length: modules.size }, (_, y) =>
    Array.from({ length: modules.size }, (__, x) => (modules.get(y, x) ? `M${x} ${y}h1v1h-1z` : '')),
  )
  return { size: modules.size, path: cells.flat().join('') }
}
