import { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { stringify } from 'csv-stringify/sync'
import type { PageContext } from '#kernel/http/context.ts'
import type { Locale } from '#kernel/i18n/locales.ts'
import { eachFace, lastChange } from '../../queries/all-listings.ts'
import { type PublicRecord, recordFields, recordOf } from '../../records/record.ts'
import { csvRowOf } from '../../records/record-csv.ts'
import { schemaOrgOf } from '../../records/schema-org.ts'
import type { DirectoryTables } from '../../tables.ts'
import type { directoryUrls } from '../../urls.ts'
import { addressesOf } from '../addresses.ts'

interface Form {
  type: string
  before: string
  /** Between two records. */
  between: string
  write(record: PublicRecord, locale: Locale): string
  after: string
}

/** The whole of what is public, as files; each record is written and forgotten. */
export const datasetForms: Record<string, Form> = {
  'organisations.csv': {
    type: 'text/csv; charset=UTF-8',
    before: `\ufeff${recordFields.join(',')}\n`,
    between: '',
    write: (record) => stringify([csvRowOf(record)], { escape_formulas: true }),
    after: '',
  },
  'organisations.jsonl': {
    type: 'application/jsonl; charset=UTF-8',
    before: '',
    between: '',
    write: (record) => `${JSON.stringify(record)}\n`,
    after: '',
  },
  'organisations.jsonld': {
    type: 'application/ld+json; charset=UTF-8',
    before: '{"@context":"https://schema.org","@graph":[\n',
    between: ',\n',
    write: (record, locale) => JSON.stringify(schemaOrgOf(record, locale)),
    after: '\n]}\n',
  },
}

export async function sendDataset(c: PageContext<DirectoryTables, typeof directoryUrls.dataset.pattern>) {
  const file = c.req.param('file')
  const form = Object.hasOwn(datasetForms, file) ? datasetForms[file] : undefined
  if (!form) return await c.notFound()
  const { reads, settings, locale } = c.var
  const addresses = addressesOf(settings.origin, locale)
  const texts = Readable.from(written(form, eachRecord(), locale))
  const isGzip = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
  const changed = await lastChange(reads)
  if (changed) c.header('last-modified', changed.toUTCString())
  c.header('cache-control', 'public, no-cache')
  c.header('access-control-allow-origin', '*')
  c.header('content-disposition', `attachment; filename="conecta-${file}"`)
  c.header('content-type', form.type)
  // Said in either case: what has a coding is sent on as it comes, and never gathered first.
  c.header('content-encoding', isGzip ? 'gzip' : 'identity')
  const stream = isGzip ? texts.pipe(createGzip()) : texts
  return c.body(Readable.toWeb(stream) as ReadableStream)

  async function* eachRecord() {
    for await (const faces of eachFace(reads)) yield faces.map((face) => recordOf(face, addresses))
  }
}

async function* written(form: Form, records: AsyncIterable<PublicRecord[]>, locale: Locale): AsyncGenerator<Buffer> {
  yield Buffer.from(form.before)
  let isFirst = true
  for await (const some of records) {
    const text = some.map((record) => form.write(record, locale)).join(form.between)
    yield Buffer.from(isFirst ? text : form.between + text)
    isFirst = false
  }
  yield Buffer.from(form.after)
}
