import { gzipSync } from 'node:zlib'
import { stringify } from 'csv-stringify/sync'
import { formatInstant } from '#kernel/dates.ts'
import type { PageContext } from '#kernel/http/context.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { may, refuse } from '#modules/accounts/public.ts'
import { messages } from '../../messages/figures/messages.ts'
import { countFigures, firstYear, listCountedCourses } from '../../queries/figures.ts'
import { figuresOf, measures } from '../../rules/figures.ts'
import type { LearningTables } from '../../tables.ts'
import { learningUrls } from '../../urls.ts'
import { askFigures, filterText, settle } from './ask-figures.ts'
import { fixedKeys, type Key } from './keys.ts'
import { FiguresPage } from './page.tsx'

type FiguresContext = PageContext<
  LearningTables,
  typeof learningUrls.figures.pattern | typeof learningUrls.figuresCsv.pattern
>

export async function showFigures(c: FiguresContext) {
  const { person, shell, locale, now, reads: db } = c.var
  if (!may(person, 'figures.read')) return await refuse(c, 'figures.read')
  const answer = await answerOf(c)
  const { year, by, measure, only } = answer.question
  const query = { year: String(year), by, measure, only: filterText(only) }
  const since = Math.min((await firstYear(db)) ?? year, year, now.getUTCFullYear())
  c.header('cache-control', 'private, no-cache')
  return c.html(
    <FiguresPage
      shell={shell}
      {...answer}
      years={Array.from({ length: now.getUTCFullYear() - since + 1 }, (_, ago) => now.getUTCFullYear() - ago)}
      counted={formatInstant(now, locale, person?.zone ?? 'UTC')}
      csv={{
        href: learningUrls.figuresCsv.href({ locale }, query),
        bytes: gzipSync(csvOf(answer, locale, now)).length,
      }}
    />,
  )
}

/** The same figures for a spreadsheet: a row a key, a column a measure, and the word 'withheld' where a count is. */
export async function showFiguresCsv(c: FiguresContext) {
  const { person, locale, now } = c.var
  if (!may(person, 'figures.read')) return await refuse(c, 'figures.read')
  const answer = await answerOf(c)
  const { year, by } = answer.question
  return c.body(csvOf(answer, locale, now), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${messages[locale].file}-${year}-${by}.csv"`,
    'cache-control': 'private, no-store',
  })
}

function csvOf({ question, figures, keys }: Awaited<ReturnType<typeof answerOf>>, locale: Locale, now: Date): string {
  const { year, by, only } = question
  const labels = new Map(keys[by].map(({ key, label }) => [key, label]))
  const place = { year, filter: only ? filterText(only) : '', dimension: by }
  const rows = [
    ...figures.rows.map(({ key, values }) => ({ ...place, key, label: labels.get(key) ?? key, values })),
    { ...place, key: 'total', label: messages[locale].total, values: figures.total },
  ].map(({ values, ...row }) => ({
    ...row,
    ...Object.fromEntries(measures.map((measure) => [measure, values[measure] ?? 'withheld'])),
    counted_at: now.toISOString(),
    source: 'CONECTA Pacífico',
  }))
  return stringify(rows, { header: true, bom: true, escape_formulas: true })
}

async function answerOf(c: FiguresContext) {
  const { reads: db, now, person, locale } = c.var
  const asked = askFigures(c.req.query(), { person, now })
  const keys = { ...fixedKeys(locale, asked.year, now), course: await courseKeys(db, locale) }
  const question = settle(asked, keys)
  const { year, by, only } = question
  const counts = await countFigures(db, { year, rows: by, columns: only?.dimension ?? null })
  const filter = only && { keys: keys[only.dimension].map(({ key }) => key), key: only.key }
  return { question, keys, figures: figuresOf({ counts, rows: keys[by].map(({ key }) => key), filter }) }
}

async function courseKeys(db: FiguresContext['var']['db'], locale: Locale): Promise<Key[]> {
  const courses = await listCountedCourses(db, locale)
  return courses.map(({ course, title }) => ({ key: course, label: title ?? course }))
}
