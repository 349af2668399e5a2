export interface ByteRange {
  first: number
  /** Included. */
  last: number
}

/**
 * One range of a `Range` header (RFC 9110, section 14.1.2), as players ask for it: null when there is none to be honoured,
 * and the whole is sent; 'unsatisfiable' when it lies outside.
 */
export function byteRange(header: string | undefined, length: number): ByteRange | 'unsatisfiable' | null {
  const asked = askedRange(header, length)
  if (!asked) return null
  const last = Math.min(asked.last, length - 1)
  return asked.first <= last ? { first: asked.first, last } : 'unsatisfiable'
}

function askedRange(header: string | undefined, length: number): ByteRange | null {
  const [whole, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (whole === undefined || from + to === '') return null
  if (from === '') return { first: Math.max(0, length - Number(to)), last: length - 1 }
  if (to === '') return { first: Number(from), last: length - 1 }
  return Number(from) <= Number(to) ? { first: Number(from), last: Number(to) } : null
}
