import type { Context } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import { parse } from 'hono/utils/cookie'

const name = 'data-saver'
const year = 365 * 24 * 3600

/** Whether this visitor wants as few bytes as possible: she said so here, or her browser says so on every site. */
export function savesData(c: Context): boolean {
  return asksForLess(c.req.header('cookie'), c.req.header('save-data'))
}

/** The same of the two headers that say it. */
export function asksForLess(cookie: string | undefined, saveData: string | undefined): boolean {
  return isOn(saveData) || (cookie !== undefined && parse(cookie, name)[name] === '1')
}

/** The request header of the Save Data specification (WICG), which no page of ours can switch off. */
export function browserSavesData(c: Context): boolean {
  return isOn(c.req.header('save-data'))
}

function isOn(saveData: string | undefined) {
  return saveData?.trim().toLowerCase() === 'on'
}

/** Kept for a year. Scripts and the service worker read the cookie too, so it is not HttpOnly. */
export function chooseDataSaver(c: Context, on: boolean): void {
  if (on) setCookie(c, name, '1', { path: '/', sameSite: 'Lax', maxAge: year })
  else deleteCookie(c, name, { path: '/' })
}
