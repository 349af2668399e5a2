import { sizeOf } from '#kernel/size.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { BarChart } from '#ui/bar-chart/bar-chart.tsx'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { ButtonLink } from '#ui/button/button.tsx'
import { Empty } from '#ui/empty/empty.tsx'
import { Columns, Layout } from '#ui/layout/layout.tsx'
import { Table } from '#ui/table/table.tsx'
import { messages as pages } from '../../messages/pages/messages.ts'
import { messages } from '../../messages/places/messages.ts'
import { vocabulary } from '../../messages/vocabulary/vocabulary.ts'
import { countText } from '../../rules/count-text.ts'
import { completeFrom, type Health, type HealthRow } from '../../rules/health.ts'
import type { Kind } from '../../rules/kinds.ts'
import { countryName } from '../../rules/names-of-codes.ts'
import { directoryUrls } from '../../urls.ts'

interface HealthPageProps {
  shell: Shell
  health: Health
  /** On which it is counted, in words. */
  day: string
  csv: { href: string; bytes: number }
}

const columns = ['total', 'verified', 'declared', 'stale', 'incomplete'] as const

export function HealthPage({ shell, health, day, csv }: HealthPageProps) {
  const { locale } = shell
  const say = messages[locale].health
  const kinds: Record<string, string> = vocabulary[locale].manyKinds satisfies Record<Kind, string>
  return (
    <Layout shell={shell} title={say.title} description={say.description}>
      <div class="stack stack--wide">
        <div class="stack">
          <Breadcrumb
            label={messages[locale].map.where}
            items={[
              { href: directoryUrls.directory.href({ locale }), text: pages[locale].directory.title },
              { text: say.title },
            ]}
          />
          <h1>{say.title}</h1>
          <p class="lead">{say.lead}</p>
        </div>
        {health.all.total ? (
          <>
            <Columns beside={<Bars locale={locale} health={health} day={day} part="age" />}>
              <Bars locale={locale} health={health} day={day} part="state" />
            </Columns>
            <Rows
              locale={locale}
              id="by-country"
              title={say.byCountry}
              first={messages[locale].map.head.country}
              rows={[
                ...health.byCountry.map((row) => named(row, countryName(row.key, locale))),
                named(health.all, say.all),
              ]}
            />
            <Rows
              locale={locale}
              id="by-kind"
              title={say.byKind}
              first={say.kind}
              rows={health.byKind.map((row) => named(row, kinds[row.key] ?? row.key))}
            />
            <p class="muted small">{`${say.means(completeFrom)} ${say.source(day)}`}</p>
            <p>
              <ButtonLink kind="quiet" href={csv.href} download>
                {`${say.csv}, ${sizeOf(csv.bytes, locale)}`}
              </ButtonLink>
            </p>
          </>
        ) : (
          <Empty title={say.empty}>
            <p>
              <a href={directoryUrls.directory.href({ locale })}>{pages[locale].directory.title}</a>
            </p>
          </Empty>
        )}
      </div>
    </Layout>
  )
}

function named(row: HealthRow, name: string) {
  return { ...row, name }
}

interface BarsProps {
  locale: Locale
  health: Health
  day: string
  part: 'state' | 'age'
}

function Bars({ locale, health, day, part }: BarsProps) {
  const say = messages[locale].health
  const values =
    part === 'age'
      ? health.byAge.map(({ age, count }) => ({ label: say.ages[age], value: count }))
      : columns.slice(1).map((column) => ({ label: say.head[column], value: health.all[column] }))
  const bars = values.map(({ label, value }) => ({ label, value, text: countText(value, locale) }))
  const [most] = bars.toSorted((one, other) => other.value - one.value)
  return (
    <BarChart
      id={`by-${part}`}
      title={part === 'age' ? say.byAge : say.states}
      summary={say.summary(most?.label ?? '', most?.text ?? '')}
      columns={[part === 'age' ? say.when : messages[locale].map.state, messages[locale].map.head.count]}
      bars={bars}
      source={say.source(day)}
    />
  )
}

interface RowsProps {
  locale: Locale
  id: string
  title: string
  first: string
  rows: (HealthRow & { name: string })[]
}

function Rows({ locale, id, title, first, rows }: RowsProps) {
  const { head } = messages[locale].health
  return (
    <Table
      id={id}
      caption={title}
      head={[first, ...columns.map((column) => head[column])]}
      rows={rows.map((row) => [row.name, ...columns.map((column) => countText(row[column], locale))])}
      numeric={[1, 2, 3, 4, 5]}
    />
  )
}
