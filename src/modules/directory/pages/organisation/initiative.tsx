import type { Locale } from '#kernel/i18n/locales.ts'
import { Facts } from '#ui/facts/facts.tsx'
import { Table } from '#ui/table/table.tsx'
import { messages } from '../../messages/pages/messages.ts'
import { vocabulary } from '../../messages/vocabulary/vocabulary.ts'
import type { Figure, Initiative } from '../../rules/content.ts'
import type { Face } from '../../rules/face.ts'
import { listOf } from '../../rules/names-of-codes.ts'

export function InitiativePart({ locale, face }: { locale: Locale; face: Face }) {
  const { initiative } = face
  if (!initiative) return null
  const say = messages[locale].organisation
  const [language] = Object.keys(face.texts)
  const lang = language === locale ? undefined : language
  const { goals, agenda, results, services, projects, figures } = initiative
  const texts = [
    { title: say.goals, text: goals },
    { title: say.agenda, text: agenda },
    { title: say.results, text: results },
  ]
  return (
    <section class="stack" aria-labelledby="initiative">
      <h2 id="initiative">{say.initiative}</h2>
      <Facts facts={factsOf(locale, initiative)} />
      {texts.map(({ title, text }) =>
        text ? (
          <>
            <h3>{title}</h3>
            {text.split(/\n+/).map((paragraph) => (
              <p lang={lang}>{paragraph}</p>
            ))}
          </>
        ) : null,
      )}
      <List title={say.services} items={services} lang={lang} />
      <List title={say.projects} items={projects.map(projectText)} lang={lang} />
      {figures.length ? <Figures locale={locale} figures={figures} /> : null}
    </section>
  )
}

function factsOf(locale: Locale, initiative: Initiative) {
  const say = messages[locale].organisation
  const words = vocabulary[locale]
  const { stage, valueChain, governance, team, manager, financing, financingMethod, lastActivity } = initiative
  const list = (items: readonly string[]) => listOf(items, locale)
  return [
    { term: say.stage, detail: stage ? words.stages[stage] : '' },
    { term: say.valueChain, detail: valueChain ?? '' },
    { term: say.governance, detail: list(governance.map((seat) => words.seats[seat])) },
    { term: say.team, detail: team === null ? '' : say.people(team) },
    { term: say.manager, detail: manager ?? '' },
    {
      term: say.financing,
      detail: [list(financing.map((each) => words.financings[each])), financingMethod].filter(Boolean).join('. '),
    },
    { term: say.lastActivity, detail: lastActivity === null ? '' : String(lastActivity) },
  ].filter(({ detail }) => detail !== '')
}

function projectText({ name, year, result }: Initiative['projects'][number]) {
  return [year === null ? name : `${name} (${year})`, result].filter(Boolean).join(': ')
}

function List({ title, items, lang }: { title: string; items: readonly string[]; lang: string | undefined }) {
  if (!items.length) return null
  return (
    <>
      <h3>{title}</h3>
      <ul class="organisation__list" lang={lang}>
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </>
  )
}

/** Each with its year, its source and who said it, the newest first. */
function Figures({ locale, figures }: { locale: Locale; figures: readonly Figure[] }) {
  const say = messages[locale].organisation
  const numbers = new Intl.NumberFormat(locale === 'pt' ? 'pt-BR' : locale)
  return (
    <Table
      id="figures"
      caption={say.figures}
      head={Object.values(say.figureColumns)}
      numeric={[1, 2]}
      rows={figures
        .toSorted((one, other) => other.year - one.year)
        .map(({ kind, value, year, source, saidBy }) => [
          vocabulary[locale].figures[kind],
          numbers.format(value),
          String(year),
          source,
          saidBy,
        ])}
    />
  )
}
