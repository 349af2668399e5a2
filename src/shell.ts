import type { Context } from 'hono'
import { saidBefore } from './kernel/http/flash.ts'
import type { AnyRequest } from './kernel/http/context.ts'
import { savesData } from './kernel/http/data-saver.ts'
import { styleFile } from './kernel/http/style-file.ts'
import { type Locale, locales } from './kernel/i18n/locales.ts'
import type { Shell } from './kernel/i18n/shell.ts'
import { madeOnce } from './kernel/made-once.ts'
import { type Settings, usualHelpDays } from './kernel/settings/settings.ts'
import type { Contributions, NavigationEntry } from './kernel/sockets/module.ts'
import { messages } from './ui/messages/messages.ts'

type RequestContext = Context<AnyRequest>

const languageNames = { es: 'Español', en: 'English', pt: 'Português' }

/** What surrounds the page of this request: made of what every module contributes. */
export function shellOf(c: RequestContext): Shell {
  const { locale, settings, assets, person, actorId, contributions, sheets } = c.var
  const path = pathAfterLocale(c)
  const { main, account, notices } = navigationOf(contributions)
  return {
    locale,
    path,
    origin: settings.origin,
    person: person ? { name: person.name } : null,
    actor: actorId ? { id: actorId, name: person?.name ?? null } : null,
    styles: (key) => {
      const sheet = assets.styles(key)
      sheets.add(sheet)
      return sheet.standIn
    },
    styleFile: styleFile(c),
    script: assets.script,
    manifest: assets.href(`manifest.${locale}.webmanifest`),
    words: wordsOf(settings)[locale],
    nav: linksFor(c, main).map((link) => ({ ...link, current: c.req.path === link.href })),
    account: linksFor(c, account),
    help: { href: withPlace(c, path, { to: '/guidance/help', notFrom: '/guidance/' }) },
    dataSaver: { on: savesData(c), href: dataSaverAddress(c, path) },
    languages: locales.map((each) => ({ locale: each, href: `/${each}${path}`, name: languageNames[each] })),
    notices: linksFor(c, notices),
    notice: noticeOf(c),
    flagged: settings.DEMO ? messages[locale].demo : undefined,
  }
}

/** The switch, with the page to which it leads back. */
function dataSaverAddress(c: RequestContext, path: string) {
  const to = '/learning/phone/data-saver'
  return c.req.method === 'GET' ? withPlace(c, path, { to, notFrom: '/learning/phone' }) : `/${c.var.locale}${to}`
}

/** An address that knows from which page it was opened: whoever answers there knows it, and leads back to it. */
function withPlace(c: RequestContext, path: string, { to, notFrom }: { to: string; notFrom: string }) {
  const { locale } = c.var
  const from = path.split('?')[0] ?? ''
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

const wordsOf = madeOnce((settings: Settings) => ({
  es: wordsIn('es', settings),
  en: wordsIn('en', settings),
  pt: wordsIn('pt', settings),
}))

function wordsIn(locale: Locale, settings: Settings) {
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

const navigationOf = madeOnce((contributions: readonly Contributions[]) => {
  const entries = contributions.flatMap(({ navigation = [] }) => navigation).toSorted((a, b) => a.order - b.order)
  const at = (wanted: NavigationEntry['place']) => entries.filter(({ place }) => place === wanted)
  return { main: at('main'), account: at('account'), notices: at('notices') }
})

function linksFor(c: RequestContext, entries: readonly NavigationEntry[]) {
  const { locale, person } = c.var
  return entries
    .filter(({ visibleTo }) => visibleTo?.(person) ?? true)
    .map(({ href, text }) => ({ href: href(locale), text: text[locale] }))
}

function noticeOf(c: RequestContext) {
  const key = saidBefore(c)
  if (!key) return null
  const sentences = c.var.contributions.find(({ said }) => said?.[key])?.said?.[key]
  return sentences?.[c.var.locale] ?? null
}
