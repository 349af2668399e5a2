import type { Context } from 'hono'
import { saidBefore } from './kernel/http/flash.ts'
import type { AnyRequest } from './kernel/http/context.ts'
import { savesData } from './kernel/http/data-saver.ts'
import { locales } from './kernel/i18n/locales.ts'
import type { Shell } from './kernel/i18n/shell.ts'
import { usualHelpDays } from './kernel/settings/settings.ts'
import type { NavigationEntry } from './kernel/sockets/module.ts'
import { messages } from './ui/messages/messages.ts'

type RequestContext = Context<AnyRequest>

const languageNames = { es: 'Español', en: 'English', pt: 'Português' }

/** What surrounds the page of this request: made of what every module contributes. */
export function shellOf(c: RequestContext): Shell {
  const { locale, settings, assets, person, actorId } = c.var
  const path = pathAfterLocale(c)
  return {
    locale,
    path,
    origin: settings.origin,
    person: person ? { name: person.name } : null,
    actor: actorId ? { id: actorId, name: person?.name ?? null } : null,
    styles: (key) => {
      const { css, source } = assets.styles(key)
      c.var.styleSources.add(source)
      return css
    },
    script: assets.script,
    manifest: assets.href('manifest.webmanifest'),
    words: wordsOf(c),
    nav: entries(c, 'main').map(({ href, text }) => ({
      href: href(locale),
      text: text[locale],
      current: c.req.path === href(locale),
    })),
    account: entries(c, 'account').map(({ href, text }) => ({ href: href(locale), text: text[locale] })),
    help: { href: helpAddress(c) },
    dataSaver: { on: savesData(c), href: dataSaverAddress(c) },
    languages: locales.map((each) => ({ locale: each, href: `/${each}${path}`, name: languageNames[each] })),
    notices: entries(c, 'notices').map(({ href, text }) => ({ href: href(locale), text: text[locale] })),
    notice: noticeOf(c),
    flagged: settings.DEMO ? messages[locale].demo : undefined,
  }
}

/** Help, with the page that the visitor is on, so that whoever answers knows it. */
function helpAddress(c: RequestContext) {
  return withPlace(c, '/guidance/help', '/guidance/')
}

/** The switch, with the page to which it leads back. */
function dataSaverAddress(c: RequestContext) {
  const to = '/learning/phone/data-saver'
  return c.req.method === 'GET' ? withPlace(c, to, '/learning/phone') : `/${c.var.locale}${to}`
}

function withPlace(c: RequestContext, to: string, notFrom: string) {
  const { locale } = c.var
  const from = pathAfterLocale(c).split('?')[0] ?? ''
  const address = `/${locale}${to}`
  return from === '' || from.startsWith(notFrom)
    ? address
    : `${address}?from=${encodeURIComponent(`/${locale}${from}`)}`
}

function pathAfterLocale(c: RequestContext) {
  const { pathname, search } = new URL(c.req.url)
  const [, first, ...rest] = pathname.split('/')
  return first === c.var.locale && rest.length ? `/${rest.join('/')}${search}` : search
}

function wordsOf(c: RequestContext) {
  const { locale, settings } = c.var
  const say = messages[locale]
  const footer = [
    { text: say.licence, href: settings.SOURCE_URL },
    ...(settings.OPERATOR_NAME ? [{ text: say.operator(settings.OPERATOR_NAME) }] : []),
  ]
  return {
    ...say,
    helpPromise: say.helpPromise(settings.HELP_NAME ?? say.helpTeam, settings.HELP_DAYS ?? usualHelpDays),
    footer,
  }
}

function entries(c: RequestContext, place: NavigationEntry['place']) {
  return c.var.contributions
    .flatMap(({ navigation = [] }) => navigation)
    .filter((entry) => entry.place === place && (entry.visibleTo?.(c.var.person) ?? true))
    .toSorted((a, b) => a.order - b.order)
}

function noticeOf(c: RequestContext) {
  const key = saidBefore(c)
  if (!key) return null
  const sentences = c.var.contributions.find(({ said }) => said?.[key])?.said?.[key]
  return sentences?.[c.var.locale] ?? null
}
