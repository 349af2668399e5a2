import type { PageContext } from '#kernel/http/context.ts'
import { findStewardRole } from '../../queries/stewards.ts'
import { findPicture } from '../../queries/works.ts'
import { isIdentifier } from '#kernel/new-id.ts'
import type { DirectoryTables } from '../../tables.ts'
import type { directoryUrls } from '../../urls.ts'

type PictureContext = PageContext<DirectoryTables, typeof directoryUrls.picture.pattern>

/** A picture of a gallery: for everyone while the gallery is shown, else for whoever runs the organisation. Asked for anew each time. */
export async function sendPicture(c: PictureContext) {
  const picture = await readable(c)
  if (!picture) return await c.notFound()
  const tag = `"${picture.digest.slice(0, 32)}"`
  c.header('cache-control', picture.isShown ? 'public, no-cache' : 'private, no-cache')
  c.header('etag', tag)
  if (c.req.header('if-none-match') === tag) return c.body(null, 304)
  const bytes = await c.var.files.get(picture.digest)
  if (!bytes) return await c.notFound()
  return c.body(Uint8Array.from(bytes), 200, { 'content-type': 'image/webp' })
}

async function readable(c: PictureContext) {
  const { db, person } = c.var
  const { work, size } = c.req.param()
  if (!isIdentifier(work) || (size !== 'small' && size !== 'large')) return null
  const picture = await findPicture(db, work, size)
  if (!picture || picture.isShown) return picture
  return person && (await findStewardRole(db, picture.organisation, person.id)) ? picture : null
}
