import type { PageContext } from '#kernel/http/context.ts'
import { shareable } from '#kernel/http/shareable.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { readFilter } from '../../filter-schema.ts'
import { type FoundPage, listFound } from '../../queries/find.ts'
import { countFacets } from '../../queries/listing-counts.ts'
import { respell } from '../../queries/spelling.ts'
import { countedOnly } from '../../rules/counted.ts'
import type { Face } from '../../rules/face.ts'
import type { Filter } from '../../rules/filter.ts'
import type { DirectoryTables } from '../../tables.ts'
import type { directoryUrls } from '../../urls.ts'
import { recordOf } from '../../records/record.ts'
import { addressesOf } from '../addresses.ts'
import { csvOf } from '../list-file/csv.ts'
import { placeName } from '../place-name.ts'
import { DirectoryPage } from './page.tsx'

type DirectoryContext = PageContext<DirectoryTables, typeof directoryUrls.directory.pattern>

/** Cards on one page. */
const most = 24

export async function showDirectory(c: DirectoryContext) {
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  const { reads, shell } = c.var
  const filter = readFilter(c.req.query())
  const after = c.req.query('after')
  const counted = countedOnly(filter)
  const [{ faces, total, next, respelt }, counts] = await Promise.all([
    listForgiving(c, filter, after),
    counted ? countFacets(reads, counted) : [],
  ])
  shareable(c)
  const entries = faces.map((face) => ({ face, place: placeName(face.place, shell.locale) }))
  const bytes = bytesOf(faces, total, { locale: shell.locale, origin: c.var.settings.origin })
  const list = { filter, counts, entries, total, next, respelt, bytes, isFirst: !after }
  return c.html(<DirectoryPage shell={shell} list={list} />)
}

/** A workbook of texts, packed, weighs about so much of the same as CSV, and what any workbook has besides. */
const packed = { share: 0.35, besides: 6_000 }

/** About what the whole list weighs as a file, from the part of it that is on this page. */
function bytesOf(faces: readonly Face[], total: number, reader: Parameters<typeof csvOf>[1]) {
  const share = Math.max(1, total / Math.max(1, faces.length))
  const addresses = addressesOf(reader.origin, reader.locale)
  const csv = Buffer.byteLength(csvOf(faces, reader)) * share
  const json = Buffer.byteLength(JSON.stringify(faces.map((face) => recordOf(face, addresses)))) * share
  return { csv, json, xlsx: csv * packed.share + packed.besides }
}

/** What matches; where nothing does, what matches the words as the directory spells them. */
async function listForgiving(
  c: DirectoryContext,
  filter: Filter,
  after: string | undefined,
): Promise<FoundPage & { respelt: string | null }> {
  const { reads } = c.var
  const found = await listFound(reads, { filter, after, most })
  if (found.total || !filter.q) return { ...found, respelt: null }
  const respelt = await respell(reads, filter.q)
  if (!respelt) return { ...found, respelt }
  return { ...(await listFound(reads, { filter: { ...filter, q: respelt }, after, most })), respelt }
}
