import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#kernel/root.ts'

/** Bytes over the wire, by what they are. */
export interface Weight {
  page: number
  script: number
  /** Icon and manifest, once a visitor; the heading font is fetched on a second page. */
  rest: number
  requests: number
}

interface App {
  request(path: string, init?: RequestInit): Response | Promise<Response>
}

/** What a browser fetches to show this page for the first time; pictures of a lesson, which say their weight, and the worker apart. */
export async function weigh(app: App, path: string, cookie = ''): Promise<Weight> {
  const fetched = async (address: string) => await sizeOf(app, address, { cookie })
  const plain = await app.request(path, { headers: { cookie } })
  const html = await plain.text()
  const scripts = scriptsOf(html)
  const rest = [...html.matchAll(/<link rel="(?:icon|manifest)" href="([^"]+)"/g)].map(([, href = '']) => href)
  const others = [...new Set(rest)]
  return {
    page: await fetched(path),
    script: sum(await Promise.all(scripts.map(fetched))),
    rest: sum(await Promise.all(others.map(fetched))),
    requests: 1 + scripts.length + others.length,
  }
}

/** The same page by who has it already: what else it fetched may be kept for ever. */
export async function weighAgain(app: App, path: string, cookie = ''): Promise<number> {
  const first = await app.request(path, { headers: { cookie, 'accept-encoding': 'gzip, deflate, br, zstd' } })
  const tag = first.headers.get('etag')
  return await sizeOf(app, path, { cookie, ...(tag ? { 'if-none-match': tag } : {}) })
}

/**
 * The modules that run on the page: the loader, the elements whose tags it holds, and what those import; where somebody is
 * known, also what they import only then.
 */
export function scriptsOf(html: string): string[] {
  const entries = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, src = '']) => src)
  const found = new Set<string>()
  const follow = (address: string) => {
    if (found.has(address)) return
    found.add(address)
    for (const name of importsOf(readFileSync(join(root, 'build', address), 'utf8'), html)) follow(`/assets/${name}`)
  }
  for (const entry of entries) follow(entry)
  return [...found]
}

// Fetched when something waits, when a letter does, when a sheet is touched, and when a course is handed on or taken in.
const whenNeeded = /^(lay|letters|sheet|zip)-/

function importsOf(code: string, html: string) {
  const elements = [...code.matchAll(/"([\w-]+)":async\(\)=>\(await\(?\s?import\("\.\/([\w.-]+)"\)/g)]
  const wanted = elements.filter(([, tag = '']) => html.includes(`<${tag}`)).map(([, , name = '']) => name)
  const ofElements = new Set(elements.map(([, , name = '']) => name))
  const always = [...code.matchAll(/(?:import|from)\s*"\.\/([\w.-]+\.js)"/g)].map(([, name = '']) => name)
  const later = [...code.matchAll(/import\("\.\/([\w.-]+\.js)"\)/g)].map(([, name = '']) => name)
  const atOnce = later.filter((name) => !ofElements.has(name) && !whenNeeded.test(name))
  return [...wanted, ...always, ...(html.includes('<meta name="actor"') ? atOnce : [])]
}

async function sizeOf(app: App, address: string, given: Record<string, string>) {
  const response = await app.request(address, { headers: { ...given, 'accept-encoding': 'gzip, deflate, br, zstd' } })
  if (response.status !== 200 && response.status !== 304) throw new Error(`${address} answers ${response.status}`)
  const head = [...response.headers].reduce((bytes, [name, value]) => bytes + name.length + value.length + 4, 20)
  return head + (await response.arrayBuffer()).byteLength
}

function sum(values: readonly number[]) {
  return values.reduce((total, value) => total + value, 0)
}
