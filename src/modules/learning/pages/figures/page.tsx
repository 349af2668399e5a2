import { sizeOf } from '#kernel/size.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { BarChart } from '#ui/bar-chart/bar-chart.tsx'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { Disclosure } from '#ui/disclosure/disclosure.tsx'
import { Facts } from '#ui/facts/facts.tsx'
import { SelectField } from '#ui/field/field.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Table } from '#ui/table/table.tsx'
import { messages } from '../../messages/figures/messages.ts'
import { type Dimension, dimensions, type Figures, measures } from '../../rules/figures.ts'
import { formatNumber } from '../../rules/formats.ts'
import { learningUrls } from '../../urls.ts'
import { filterText, type Question } from './ask-figures.ts'
import type { Key } from './keys.ts'

interface FiguresPageProps {
  shell: Shell
  question: Question
  keys: Record<Dimension, Key[]>
  figures: Figures
  years: readonly number[]
  /** The instant, in words. */
  counted: string
  csv: { href: string; bytes: number }
}

export function FiguresPage(props: FiguresPageProps) {
  const { shell, question, figures, csv } = props
  const say = messages[shell.locale]
  const write = writer(props)
  return (
    <Layout shell={shell} title={say.title} description={say.description} styles="learning/figures" robots="noindex">
      <div class="stack stack--wide">
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        <Filters {...props} />
        <Facts
          facts={measures.map((measure) => ({ term: say.measures[measure], detail: write(figures.total[measure]) }))}
        />
        <Picture {...props} />
        <Table
          id="figures"
          caption={titled(props, say.table(say.dimensions[question.by], question.year))}
          head={[say.dimensions[question.by], ...measures.map((measure) => say.measures[measure])]}
          rows={[
            ...figures.rows.map(({ key, values }) => [
              labelOf(props, key),
              ...measures.map((measure) => write(values[measure])),
            ]),
            [say.total, ...measures.map((measure) => write(figures.total[measure]))],
          ]}
          numeric={[1, 2, 3, 4]}
        />
        <p>
          <ButtonLink kind="quiet" href={csv.href} download>
            {`${say.csv}, ${sizeOf(csv.bytes, shell.locale)}`}
          </ButtonLink>
        </p>
        <Disclosure summary={say.how}>
          <ul>
            {measures.map((measure) => (
              <li>{say.meanings[measure]}</li>
            ))}
            <li>{say.withholding}</li>
          </ul>
        </Disclosure>
      </div>
    </Layout>
  )
}

function writer({ shell }: Pick<FiguresPageProps, 'shell'>) {
  const { locale } = shell
  return (value: number | null) => (value === null ? messages[locale].withheld : formatNumber(value, locale, 0))
}

function labelOf({ keys, question }: FiguresPageProps, key: string) {
  return keys[question.by].find((each) => each.key === key)?.label ?? key
}

/** A caption that says the filter. */
function titled({ shell, keys, question: { only } }: FiguresPageProps, caption: string) {
  const say = messages[shell.locale]
  if (!only) return caption
  const value = keys[only.dimension].find(({ key }) => key === only.key)?.label ?? only.key
  return `${caption} (${say.only(say.dimensions[only.dimension], value)})`
}

function Filters({ shell, question, keys, years }: FiguresPageProps) {
  const say = messages[shell.locale]
  const only = dimensions.flatMap((dimension) =>
    keys[dimension].map(({ key, label }) => ({
      value: filterText({ dimension, key }),
      text: `${say.dimensions[dimension]}: ${label}`,
    })),
  )
  return (
    <form class="figures__filters" method="get" action={learningUrls.figures.href({ locale: shell.locale })}>
      <SelectField
        id="year"
        label={say.filters.year}
        value={String(question.year)}
        options={years.map((year) => ({ value: String(year), text: String(year) }))}
      />
      <SelectField
        id="by"
        label={say.filters.by}
        value={question.by}
        options={dimensions.map((value) => ({ value, text: say.dimensions[value] }))}
      />
      <SelectField
        id="only"
        label={say.filters.only}
        value={filterText(question.only)}
        options={[{ value: filterText(null), text: say.filters.all }, ...only]}
      />
      <SelectField
        id="measure"
        label={say.filters.measure}
        value={question.measure}
        options={measures.map((value) => ({ value, text: say.measures[value] }))}
      />
      <Button>{say.filters.show}</Button>
      <p class="figures__why">{say.filters.oneFilter}</p>
    </form>
  )
}

function Picture(props: FiguresPageProps) {
  const { shell, question, figures, counted } = props
  const { by, measure, year } = question
  const say = messages[shell.locale]
  const write = writer(props)
  const bars = figures.rows.map(({ key, values }) => ({
    label: labelOf(props, key),
    value: values[measure],
    text: write(values[measure]),
  }))
  const longest = bars.toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0))[0]
  return (
    <BarChart
      id="picture"
      title={titled(props, say.chart(say.measures[measure], say.dimensions[by], year))}
      summary={say.summary(say.measures[measure], longest?.value ? `${longest.label}: ${longest.text}` : null)}
      columns={[say.dimensions[by], say.measures[measure]]}
      bars={bars}
      source={say.source(counted)}
    />
  )
}
