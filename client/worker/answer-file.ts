import { byteRange } from '#modules/learning/rules/byte-range.ts'
import { findFile } from './kept-pages.ts'

/** A file whose address holds its digest: from the phone when it is there, whole or the part that a player asks for. */
export async function answerFile(request: Request): Promise<Response> {
  const kept = await findFile(new URL(request.url).pathname)
  return kept ? await partOf(kept, request.headers.get('range')) : await fetch(request)
}

async function partOf(kept: Response, range: string | null) {
  if (range === null) return kept
  const whole = await kept.blob()
  const asked = byteRange(range, whole.size)
  if (asked === null) return new Response(whole, { headers: kept.headers })
  if (asked === 'unsatisfiable')
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${whole.size}` } })
  const { first, last } = asked
  const headers = new Headers(kept.headers)
  headers.set('content-range', `bytes ${first}-${last}/${whole.size}`)
  headers.set('content-length', String(last - first + 1))
  return new Response(whole.slice(first, last + 1), { status: 206, headers })
}
