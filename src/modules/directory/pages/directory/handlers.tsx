import { shareable } from '#kernel/http/shareable.ts'
import { isLocale } from '#kernel/i18n/locales.ts'
import { type ListQuery, readListQuery } from '../../list-schema.ts'
import { countMatching } from '../../queries/count-matching.ts'
import { countFacets, type FacetCount } from '../../queries/listing-counts.ts'
import { mostCounted } from '../../queries/find.ts'
import { listStewarded } from '../../queries/stewards.ts'
import { recordOf } from '../../records/record.ts'
import { countedOnly } from '../../rules/counted.ts'
import type { Face } from '../../rules/face.ts'
import { isShown } from '../../rules/kinds.ts'
import { addressesOf } from '../addresses.ts'
import { csvOf } from '../list-file/csv.ts'
import { type DirectoryContext, type Listed, listed } from './listed.ts'
import { DirectoryPage } from './page.tsx'

export async function showDirectory(c: DirectoryContext) {
  if (!isLocale(c.req.param('locale'))) return await c.notFound()
  const { reads, shell, person, settings } = c.var
  const query = readListQuery(c.req.query())
  const counted = countedOnly(query.filter)
  const [{ found, counts }, own] = await Promise.all([
    counted ? both(listed(c, query), countFacets(reads, counted)) : listedAndCounted(c, query),
    person ? listStewarded(reads, person.id) : [],
  ])
  shareable(c)
  const reader = { locale: shell.locale, origin: settings.origin }
  const mine = own.filter(({ state }) => isShown(state))
  return c.html(
    <DirectoryPage
      shell={shell}
      list={{ query, counts, mine, ...found, bytes: bytesOf(found.faces, found.total, reader) }}
      isSignedIn={person !== null}
    />,
  )
}

async function both(found: Promise<Listed>, counts: Promise<FacetCount[]>) {
  return { found: await found, counts: await counts }
}

/** The numbers of what was found: of the words as the directory spells them, where those found it. */
async function listedAndCounted(c: DirectoryContext, query: ListQuery) {
  const found = await listed(c, query)
  const q = found.respelt ?? query.filter.q
  const isCountable = found.total > 0 && found.total <= mostCounted
  return { found, counts: isCountable ? await countMatching(c.var.reads, { ...query.filter, q }) : [] }
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
