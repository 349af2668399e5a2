import { shareable } from '#kernel/http/shareable.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { readListQuery } from '../../list-schema.ts'
import { countFacets } from '../../queries/listing-counts.ts'
import { listStewarded } from '../../queries/stewards.ts'
import { recordOf } from '../../records/record.ts'
import { countedOnly } from '../../rules/counted.ts'
import type { Face } from '../../rules/face.ts'
import { isShown } from '../../rules/kinds.ts'
import { addressesOf } from '../addresses.ts'
import { csvOf } from '../list-file/csv.ts'
import { type DirectoryContext, listed } from './listed.ts'
import { DirectoryPage } from './page.tsx'

export async function showDirectory(c: DirectoryContext) {
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  const { reads, shell, person, settings } = c.var
  const query = readListQuery(c.req.query())
  const counted = countedOnly(query.filter)
  const [found, kept, own] = await Promise.all([
    listed(c, query),
    counted ? countFacets(reads, counted) : null,
    person ? listStewarded(reads, person.id) : [],
  ])
  shareable(c)
  const reader = { locale: shell.locale, origin: settings.origin }
  const mine = own.filter(({ state }) => isShown(state))
  return c.html(
    <DirectoryPage
      shell={shell}
      list={{ ...found, query, counts: kept ?? found.counts, mine, bytes: bytesOf(found.faces, found.total, reader) }}
      isSignedIn={person !== null}
    />,
  )
}

/** A workbook of texts, packed, weighs about so much of the same as CSV, and what any workbook has besides. */
const packed = { share: 0.35, besides: 6_000 }

/** So many of a page say about enough what one weighs. */
const sampled = 4

/** About what the whole list weighs as a file, from some of those on this page. */
function bytesOf(shown: readonly Face[], total: number, reader: Parameters<typeof csvOf>[1]) {
  const faces = shown.slice(0, sampled)
  const share = Math.max(1, total / Math.max(1, faces.length))
  const addresses = addressesOf(reader.origin, reader.locale)
  const csv = Buffer.byteLength(csvOf(faces, reader)) * share
  const json = Buffer.byteLength(JSON.stringify(faces.map((face) => recordOf(face, addresses)))) * share
  return { csv, json, xlsx: csv * packed.share + packed.besides }
}
