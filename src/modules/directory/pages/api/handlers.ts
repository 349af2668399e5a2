import type { Context } from 'hono'
import { callerOf } from '#kernel/http/caller.ts'
import type { PageContext, RequestWorld } from '#kernel/http/context.ts'
import { messages } from '../../messages/out/messages.ts'
import { readFilter } from '../../filter-schema.ts'
import { listFound } from '../../queries/find.ts'
import { findFace } from '../../queries/listings.ts'
import { openApiOf } from '../../records/open-api.ts'
import { recordOf } from '../../records/record.ts'
import { facets } from '../../rules/filter.ts'
import { mostOnPage } from '../../rules/page-size.ts'
import type { DirectoryTables } from '../../tables.ts'
import { directoryUrls } from '../../urls.ts'
import { addressesOf } from '../addresses.ts'

type ApiContext = Context<RequestWorld<DirectoryTables>, string>
type Fault = keyof (typeof messages)['en']['apiFaults']

/** Per address: enough to take the whole directory of a country, and not enough to weigh on others. */
const often = { name: 'directory api', most: 600, seconds: 600 }
const known: ReadonlySet<string> = new Set(['q', 'after', 'limit', ...facets])

/** The compression in front answers with an ETag, and 304 to whoever has the same. */
export async function listApi(c: PageContext<DirectoryTables, typeof directoryUrls.apiList.pattern>) {
  if (!(await isAllowed(c))) return refuse(c, 'too-often')
  const query = c.req.query()
  const fault = faultOf(query)
  if (fault) return refuse(c, fault)
  const { reads, settings, locale } = c.var
  const most = Number(query['limit'] ?? mostOnPage)
  const found = await listFound(reads, { filter: readFilter(query), after: query['after'], most })
  const next = found.next && settings.origin + directoryUrls.apiList.href({}, { ...query, after: found.next })
  open(c)
  if (next) c.header('link', `<${next}>; rel="next"`)
  const addresses = addressesOf(settings.origin, locale)
  return c.json({ organisations: found.faces.map((face) => recordOf(face, addresses)), total: found.total, next })
}

export async function showApi(c: PageContext<DirectoryTables, typeof directoryUrls.apiOne.pattern>) {
  if (!(await isAllowed(c))) return refuse(c, 'too-often')
  const { reads, settings, locale } = c.var
  const face = await findFace(reads, c.req.param('organisation'))
  if (!face) return refuse(c, 'not-found')
  open(c)
  return c.json(recordOf(face, addressesOf(settings.origin, locale)))
}

export function describeApi(c: PageContext<DirectoryTables, typeof directoryUrls.apiDescription.pattern>) {
  open(c)
  return c.json(openApiOf(c.var.settings.origin))
}

async function isAllowed(c: ApiContext) {
  return await c.var.limiter.allows(often, callerOf(c))
}

/** What an address says must mean something: a filter that is misspelt must not answer with everything. */
function faultOf(query: Record<string, string>): Fault | null {
  if (Object.keys(query).some((name) => !known.has(name))) return 'unknown-parameter'
  const limit = Number(query['limit'] ?? mostOnPage)
  if (!Number.isInteger(limit) || limit < 1 || limit > mostOnPage) return 'limit'
  if (query['after'] !== undefined && !/^\d{1,9}\.\d{1,9}$/.test(query['after'])) return 'after'
  const filter = readFilter(query)
  return facets.some((facet) => query[facet] && filter[facet] === undefined) ? 'unknown-value' : null
}

const statuses = { 'not-found': 404, 'too-often': 429 } as const

function refuse(c: ApiContext, fault: Fault) {
  const status = fault in statuses ? statuses[fault as keyof typeof statuses] : 400
  open(c)
  c.header('cache-control', 'no-store')
  if (status === 429) c.header('retry-after', String(often.seconds))
  const title = messages[c.var.locale].apiFaults[fault]
  return c.body(JSON.stringify({ type: 'about:blank', title, status }), status, {
    'content-type': 'application/problem+json; charset=UTF-8',
  })
}

/** Any site's pages may read this; it holds nothing of a person who is signed in. */
function open(c: ApiContext) {
  c.header('access-control-allow-origin', '*')
  c.header('access-control-expose-headers', 'ETag, Link, Retry-After')
  c.header('cache-control', 'public, no-cache')
  c.header('vary', 'Accept-Language', { append: true })
}
