import { getCookie } from 'hono/cookie'
import type { Context } from 'hono'
import { linkedSheet } from '../assets.ts'
import type { AnyRequest } from './context.ts'

/** The sheet of every page as a file. */
export interface StyleFile {
  href: string
  /** The browser has it: its page links to it, and is five kilobytes lighter than with the sheet in it. */
  isHere: boolean
}

/** The cookie in which a page's script says which file the browser has; nothing else in it is believed. */
export const styleCookie = 'styles'

/** For whoever studies here, page after page; a stranger's page brings its sheet, so that it is the same for all of them. */
export function styleFile(c: Context<AnyRequest>): StyleFile | null {
  const { assets, actorId, sheets } = c.var
  if (!actorId) return null
  const href = assets.styleFile
  const isHere = href.endsWith(`-${getCookie(c, styleCookie)}.css`)
  if (isHere) sheets.add(linkedSheet)
  return { href, isHere }
}
