import { gzipSync } from 'node:zlib'
import { stringify } from 'csv-stringify/sync'
import { formatDay } from '#kernel/dates.ts'
import type { PageContext } from '#kernel/http/context.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { messages } from '../../messages/places/messages.ts'
import { listHealth } from '../../queries/listing-health.ts'
import { type Health, healthOf } from '../../rules/health.ts'
import type { DirectoryTables } from '../../tables.ts'
import { directoryUrls } from '../../urls.ts'
import { HealthPage } from './page.tsx'

type HealthContext = PageContext<
  DirectoryTables,
  typeof directoryUrls.health.pattern | typeof directoryUrls.healthCsv.pattern
>

export async function showHealth(c: HealthContext) {
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  const { shell, locale, now } = c.var
  const health = await read(c)
  const csv = {
    href: directoryUrls.healthCsv.href({ locale }),
    bytes: gzipSync(csvOf(health, now)).length,
  }
  return c.html(<HealthPage shell={shell} health={health} day={formatDay(now, locale, 'UTC')} csv={csv} />)
}

/** The same numbers for a spreadsheet: a row a country, a kind and an age. */
export async function showHealthCsv(c: HealthContext) {
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  const { locale, now } = c.var
  return c.body(csvOf(await read(c), now), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${messages[locale].health.file}-${now.toISOString().slice(0, 10)}.csv"`,
  })
}

async function read({ var: { reads, now } }: HealthContext): Promise<Health> {
  return healthOf(await listHealth(reads), now.toISOString().slice(0, 7))
}

function csvOf({ all, byCountry, byKind, byAge }: Health, now: Date): string {
  const rows = [
    { by: 'all', ...all },
    ...byCountry.map((row) => ({ by: 'country', ...row })),
    ...byKind.map((row) => ({ by: 'kind', ...row })),
    ...byAge.map(({ age, count }) => ({ by: 'last-confirmed', key: age, total: count })),
  ].map((row) => ({ ...row, counted_at: now.toISOString(), source: 'CONECTA Pacífico' }))
  const columns = ['by', 'key', 'total', 'verified', 'declared', 'stale', 'incomplete', 'counted_at', 'source']
  return stringify(rows, { header: true, bom: true, escape_formulas: true, columns })
}
