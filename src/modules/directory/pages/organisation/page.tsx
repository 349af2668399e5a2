import { formatDay } from '#kernel/dates.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { Facts } from '#ui/facts/facts.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { messages } from '../../messages/pages/messages.ts'
import { vocabulary } from '../../messages/vocabulary/vocabulary.ts'
import type { Line, Seek } from '../../rules/content.ts'
import type { Face } from '../../rules/face.ts'
import { countryName, languageName, listOf } from '../../rules/names-of-codes.ts'
import { shownText } from '../../rules/shown-text.ts'
import { directoryUrls } from '../../urls.ts'
import { StateTag } from '../organisation-card.tsx'

interface OrganisationPageProps {
  shell: Shell
  face: Face
  place: string
}

export function OrganisationPage({ shell, face, place }: OrganisationPageProps) {
  const { locale } = shell
  const say = messages[locale].organisation
  const words = vocabulary[locale]
  const text = shownText(face.texts, locale)
  const lang = text && text.language !== locale ? text.language : undefined
  return (
    <Layout shell={shell} title={face.name} description={text?.summary ?? `${words.kinds[face.kind]} · ${place}`}>
      <div class="stack stack--wide">
        <Breadcrumb
          label={say.where}
          items={[
            { href: directoryUrls.directory.href({ locale }), text: messages[locale].directory.title },
            { text: face.name },
          ]}
        />
        <div class="stack">
          <h1>{face.name}</h1>
          <p>
            <StateTag locale={locale} face={face} />
          </p>
          {text ? (
            <p class="lead" lang={lang}>
              {text.summary}
            </p>
          ) : null}
          {lang ? <p class="muted small">{say.shownIn(languageName(lang, locale))}</p> : null}
        </div>
        <Facts facts={factsOf(locale, face, place)} />
        {text?.about ? (
          <section class="stack">
            <h2>{say.about}</h2>
            {text.about.split(/\n+/).map((paragraph) => (
              <p lang={lang}>{paragraph}</p>
            ))}
          </section>
        ) : null}
        {face.mentions.length ? <Mentions locale={locale} face={face} /> : null}
      </div>
    </Layout>
  )
}

function factsOf(locale: Locale, face: Face, place: string) {
  const say = messages[locale].organisation
  const words = vocabulary[locale]
  const list = (items: readonly string[]) => listOf(items, locale)
  return [
    { term: say.place, detail: place },
    { term: say.sectors, detail: list(face.sectors.map((sector) => words.sectors[sector])) },
    { term: say.trades, detail: list(face.trades.map((trade) => words.trades[trade])) },
    { term: say.offers, detail: list(face.offers.map((line) => offerWords(locale, line))) },
    { term: say.seeks, detail: list(face.seeks.map((seek) => seekWords(locale, seek))) },
    { term: say.languages, detail: list(face.languages.map((language) => languageName(language, locale))) },
    { term: say.since, detail: face.since ? String(face.since) : '' },
  ].filter(({ detail }) => detail !== '')
}

function offerWords(locale: Locale, { trade, format, countries }: Line) {
  const words = vocabulary[locale]
  const what = format ? `${words.trades[trade]} (${words.formats[format]})` : words.trades[trade]
  return withCountries(locale, what, countries)
}

function seekWords(locale: Locale, { role, trade, format, countries }: Seek) {
  const words = vocabulary[locale]
  const of = [trade ? words.trades[trade] : null, format ? words.formats[format] : null].filter(Boolean).join(', ')
  return withCountries(locale, of ? `${words.roles[role]} (${of})` : words.roles[role], countries)
}

function withCountries(locale: Locale, what: string, countries: readonly string[]) {
  if (!countries.length) return what
  const names = countries.map((code) => countryName(code, locale))
  return messages[locale].organisation.inCountries(what, listOf(names, locale))
}

/** The words of each document, its title and its day; role, words and title in the document's own language. */
function Mentions({ locale, face }: { locale: Locale; face: Face }) {
  return (
    <section class="stack">
      <h2>{messages[locale].organisation.said}</h2>
      {face.mentions.map(({ quote, document, date, language, role }) => (
        <figure class="stack">
          <blockquote lang={language}>
            <p>{quote}</p>
          </blockquote>
          <figcaption class="muted small">
            <span lang={language}>{role}</span>
            {' · '}
            <cite lang={language}>{document}</cite>
            {date ? ` · ${formatDay(new Date(`${date}T12:00:00Z`), locale, 'UTC')}` : null}
          </figcaption>
        </figure>
      ))}
    </section>
  )
}
