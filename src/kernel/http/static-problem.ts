import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from 'hono'
import { root } from '../root.ts'

const known = new Map<number, { html: string; policy: string }>()
const secondsToTryAgain = 30

/** A page of static/errors/, in every language at once: for when no page can be made, so nothing is read but the file. */
export function staticProblem(c: Context, status: 500 | 503): Response {
  const { html, policy } = pageOf(status)
  c.header('cache-control', 'no-store')
  c.header('content-security-policy', policy)
  if (status === 503) c.header('retry-after', String(secondsToTryAgain))
  return c.body(html, status, { 'content-type': 'text/html; charset=UTF-8' })
}

function pageOf(status: 500 | 503) {
  const kept = known.get(status)
  if (kept) return kept
  const html = readFileSync(join(root, 'static/errors', `${status}.html`), 'utf8')
  const page = { html, policy: standalonePolicy(html) }
  known.set(status, page)
  return page
}

/** For a page that brings its own style and needs nothing else. */
export function standalonePolicy(html: string): string {
  const sheets = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css)
  const sources = sheets.map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`)
  return `default-src 'none'; style-src ${sources.join(' ') || "'none'"}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
}
