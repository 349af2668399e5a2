import { accepts } from 'hono/accepts'
import { createMiddleware } from 'hono/factory'
import { isLocale, type Locale, locales } from '../i18n/locales.ts'
import type { AnyRequest } from './context.ts'

/** The first part of the address is the language; what has none (an error outside every page) is said in the browser's. */
export const localeOfAddress = createMiddleware<AnyRequest>(async (c, next) => {
  const [, first = ''] = c.req.path.split('/')
  c.set('locale', isLocale(first) ? first : preferredLocale(c))
  await next()
})

export function preferredLocale(c: Parameters<typeof accepts>[0]): Locale {
  const found = accepts(c, {
    header: 'Accept-Language',
    supports: [...locales],
    default: 'es',
    match: (accepted, { default: otherwise }) =>
      accepted
        .toSorted((a, b) => b.q - a.q)
        .map(({ type }) => type.slice(0, 2).toLowerCase())
        .find(isLocale) ?? otherwise,
  })
  return isLocale(found) ? found : 'es'
}
