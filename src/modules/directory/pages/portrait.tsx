import type { Child } from 'hono/jsx'
import type { Locale } from '#kernel/i18n/locales.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { BarChart } from '#ui/bar-chart/bar-chart.tsx'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { ButtonLink } from '#ui/button/button.tsx'
import { Cards } from '#ui/card/card.tsx'
import { Empty } from '#ui/empty/empty.tsx'
import { Facts } from '#ui/facts/facts.tsx'
import { Columns, Layout } from '#ui/layout/layout.tsx'
import { messages as pages } from '../messages/pages/messages.ts'
import { messages } from '../messages/places/messages.ts'
import { vocabulary } from '../messages/vocabulary/vocabulary.ts'
import { countText } from '../rules/count-text.ts'
import type { CountedFilter } from '../rules/counted.ts'
import { directoryUrls } from '../urls.ts'
import { OrganisationCard } from './organisation-card.tsx'
import { placeName } from './place-name.ts'
import type { PortraitData } from './portrait-data.ts'

interface PortraitProps {
  shell: Shell
  filter: CountedFilter
  data: PortraitData
  /** What it is a portrait of: 'Perú', 'Ayacucho', 'Música'. */
  name: string
  /** Key of its woven band. */
  band: string
  above: readonly { href: string; text: string }[]
  /** Said under the title. */
  lead?: Child
  /** Beside on a wide screen: a little map, territories, countries. */
  beside?: Child
  /** The picture of its composition: by kind, or where the kind is one, by sector. */
  by: 'kind' | 'sector'
  styles?: string | undefined
}

/** A country, a territory or a sector: how many, what they are, what is new, and where to look further. */
export function Portrait({ shell, filter, data, name, band, above, lead, beside, by, styles }: PortraitProps) {
  const { locale } = shell
  const say = messages[locale].portrait
  const number = messages[locale].map.organisations(data.total, countText(data.total, locale))
  const query = { ...filter }
  return (
    <Layout
      shell={shell}
      title={say.title(name)}
      description={say.description(name, number)}
      styles={styles}
      band={band}
    >
      <div class="stack stack--wide">
        <div class="stack">
          <Breadcrumb
            label={messages[locale].map.where}
            items={[
              { href: directoryUrls.directory.href({ locale }), text: pages[locale].directory.title },
              ...above,
              { text: name },
            ]}
          />
          <h1>{name}</h1>
          {lead}
        </div>
        {data.total ? (
          <Columns beside={beside}>
            <div class="stack">
              <p class="lead">{number}</p>
              <Facts facts={states(locale, data)} />
              <p class="row">
                <ButtonLink href={directoryUrls.directory.href({ locale }, query)}>{say.list}</ButtonLink>
                <ButtonLink kind="quiet" href={directoryUrls.map.href({ locale }, query)}>
                  {say.map}
                </ButtonLink>
              </p>
            </div>
            <Composition shell={shell} data={data} name={name} by={by} />
          </Columns>
        ) : (
          <Empty title={say.none(name)}>
            <p>
              <a href={directoryUrls.directory.href({ locale })}>{pages[locale].directory.all}</a>
            </p>
          </Empty>
        )}
        <Newest locale={locale} data={data} />
      </div>
    </Layout>
  )
}

function Newest({ locale, data: { newest } }: { locale: Locale; data: PortraitData }) {
  if (!newest.length) return null
  return (
    <section class="stack" aria-labelledby="newest">
      <h2 id="newest">{messages[locale].portrait.newest}</h2>
      <Cards>
        {newest.map((face) => (
          <OrganisationCard locale={locale} face={face} place={placeName(face.place, locale)} heading={3} />
        ))}
      </Cards>
    </section>
  )
}

function states(locale: Locale, { counts }: PortraitData) {
  const words = vocabulary[locale].states
  return counts.state.map(({ value, count }) => ({
    term: words[value as keyof typeof words] ?? value,
    detail: countText(count, locale),
  }))
}

function Composition({ shell, data, name, by }: Pick<PortraitProps, 'shell' | 'data' | 'name' | 'by'>) {
  const { locale } = shell
  const say = messages[locale].portrait
  const words: Record<string, string> = by === 'kind' ? vocabulary[locale].manyKinds : vocabulary[locale].sectors
  const bars = data.counts[by].map(({ value, count }) => ({
    label: words[value] ?? value,
    value: count,
    text: countText(count, locale),
  }))
  const [most] = bars
  if (!most) return null
  return (
    <BarChart
      id="composition"
      title={say.composition[by](name)}
      summary={say.summary(most.label, most.text)}
      columns={[say.columns[by], messages[locale].map.head.count]}
      bars={bars}
      source={by === 'sector' ? say.sourceOfSectors : say.source}
    />
  )
}
