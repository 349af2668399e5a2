import { getCookie } from 'hono/cookie'
import type { Context } from 'hono'
import { linkedSheet } from '../assets.ts'
import type { Shell } from '../i18n/shell.ts'
import type { AnyRequest } from './context.ts'

/**
 * The sheet of every page as a file, for whoever studies here, page after page; a stranger's page brings its sheet, so that it is
 * the same for all of them. Which file the browser has, the page's script says in a cookie once it was fetched.
 */
export function styleFile(c: Context<AnyRequest>): NonNullable<Shell['styleFile']> | null {
  const { assets, actorId, sheets } = c.var
  if (!actorId) return null
  const href = assets.styleFile
  const isHere = href.endsWith(`-${getCookie(c, 'styles')}.css`)
  if (isHere) sheets.add(linkedSheet)
  return { href, isHere }
}
