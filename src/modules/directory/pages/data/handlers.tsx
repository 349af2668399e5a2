import { formatDay } from '#kernel/dates.ts'
import type { PageContext } from '#kernel/http/context.ts'
import { shareable } from '#kernel/http/shareable.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { stringify } from 'csv-stringify/sync'
import { listFound } from '../../queries/find.ts'
import { countByPlace } from '../../queries/listing-counts.ts'
import { lastChange } from '../../queries/all-listings.ts'
import { openApiOf } from '../../records/open-api.ts'
import { recordOf } from '../../records/record.ts'
import { csvRowOf } from '../../records/record-csv.ts'
import { schemaOrgOf } from '../../records/schema-org.ts'
import type { DirectoryTables } from '../../tables.ts'
import type { directoryUrls } from '../../urls.ts'
import { addressesOf } from '../addresses.ts'
import { DataPage } from './page.tsx'

const sampled = 40

export async function showData(c: PageContext<DirectoryTables, typeof directoryUrls.data.pattern>) {
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  const { reads, shell, settings, now } = c.var
  const [{ faces }, places, changed] = await Promise.all([
    listFound(reads, { filter: { q: '' }, order: 'newest', most: sampled }),
    countByPlace(reads, {}),
    lastChange(reads),
  ])
  const total = places.reduce((sum, { count }) => sum + count, 0)
  const records = faces.map((face) => recordOf(face, addressesOf(settings.origin, shell.locale)))
  const whole = (texts: readonly string[]) =>
    (texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) * total) / Math.max(1, texts.length)
  shareable(c)
  return c.html(
    <DataPage
      shell={shell}
      day={formatDay(changed ?? now, shell.locale, 'UTC')}
      bytes={{
        csv: whole(records.map((record) => stringify([csvRowOf(record)]))),
        jsonl: whole(records.map((record) => JSON.stringify(record))),
        description: Buffer.byteLength(JSON.stringify(openApiOf(settings.origin))),
        jsonld: whole(records.map((record) => JSON.stringify(schemaOrgOf(record, shell.locale)))),
      }}
    />,
  )
}
