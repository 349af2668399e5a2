import { bare } from './bare.ts'
import { type KeptReading, type Reading, surplus } from './reading.ts'
import { forKeeping } from '../copy/for-keeping.ts'
import { isPersonal } from './ways.ts'

const notes = { mark: 'x-mark', needs: 'x-needs', at: 'x-kept-at' }

/** Keeps the lesson that is being read, as a stranger sees it, with what its page has fetched. */
export async function keepReading(reading: Reading): Promise<void> {
  const cache = await caches.open('read')
  const before = await cache.match(reading.path)
  const isCurrent = before?.headers.get(notes.mark) === reading.mark
  const page = isCurrent ? before : await asStranger(reading)
  if (!page) return
  const written = {
    [notes.mark]: reading.mark,
    [notes.needs]: reading.needs.join(' '),
    [notes.at]: String(Date.now()),
  }
  await cache.put(reading.path, await bare(page, written))
  for (const address of reading.needs) if (!(await caches.match(address))) await keepFile(cache, address)
  await dropSurplus(cache)
}

/** Fetched without cookies, so that it holds nothing of a person; what came as somebody's all the same is not taken. */
async function asStranger({ fetch: address }: Reading) {
  const response = await fetch(address, { credentials: 'omit', headers: forKeeping })
  return response.ok && !isPersonal(await response.clone().text()) ? response : null
}

// The page has it already, so that the browser's own store gives it and nothing is fetched twice.
async function keepFile(cache: Cache, address: string) {
  await cache.put(address, await bare(await fetch(address, { credentials: 'omit' })))
}

async function dropSurplus(cache: Cache) {
  const pages: KeptReading[] = []
  const files: string[] = []
  for (const { url } of await cache.keys()) {
    const path = new URL(url).pathname
    const headers = (await cache.match(path))?.headers
    const at = headers?.get(notes.at)
    if (at) pages.push({ path, at: Number(at), needs: headers?.get(notes.needs)?.split(' ') ?? [] })
    else files.push(path)
  }
  for (const address of surplus(pages, files)) await cache.delete(address)
}
