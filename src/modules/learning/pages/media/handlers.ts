import type { PageContext } from '#kernel/http/context.ts'
import { may } from '#modules/accounts/public.ts'
import { mediaExtension, mediaTypeOf } from '../../package/media/media-type.ts'
import { findMedia } from '../../queries/versions.ts'
import type { LearningTables } from '../../tables.ts'
import type { learningUrls } from '../../urls.ts'
import { byteRange } from '../../rules/byte-range.ts'

type MediaContext = PageContext<LearningTables, typeof learningUrls.media.pattern>

/** A file of a course by the digest of its bytes: what that address answers can never change. */
export async function sendMedia(c: MediaContext) {
  const found = await findFile(c)
  if (!found) return await c.notFound()

  const { type, isDraft, bytes, digest } = found
  c.header('content-type', type)
  c.header('cache-control', isDraft ? 'private, no-store' : 'public, max-age=31536000, immutable')
  c.header('etag', `"${digest}"`)
  // A drawing opened by itself may run nothing, whatever a checker let through.
  c.header('content-security-policy', "default-src 'none'; sandbox")
  c.header('accept-ranges', 'bytes')
  if (c.req.header('if-none-match') === `"${digest}"`) return c.body(null, 304)
  return sendBytes(c, bytes)
}

async function findFile(c: MediaContext) {
  const { db, files, person } = c.var
  const digest = c.req.param('digest')
  const found = await findMedia(db, digest, may(person, 'courses.preview'))
  const extension = found ? mediaExtension(found.path) : null
  const bytes = extension ? await files.get(digest) : null
  return found && extension && bytes
    ? { digest, bytes, type: mediaTypeOf(extension), isDraft: found.state === 'draft' }
    : null
}

function sendBytes(c: MediaContext, bytes: Uint8Array) {
  const range = byteRange(c.req.header('range'), bytes.length)
  if (range === null) return c.body(new Uint8Array(bytes))
  if (range === 'unsatisfiable') {
    c.header('content-range', `bytes */${bytes.length}`)
    return c.body(null, 416)
  }
  const { first, last } = range
  c.header('content-range', `bytes ${first}-${last}/${bytes.length}`)
  return c.body(new Uint8Array(bytes.subarray(first, last + 1)), 206)
}
