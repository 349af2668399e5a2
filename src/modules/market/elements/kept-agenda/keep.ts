const cacheName = 'agenda'
const headers = ['content-type', 'content-security-policy']

/** Whether this phone has the page. */
export async function isKept(address: string): Promise<boolean> {
  return (await (await caches.open(cacheName)).match(address, { ignoreVary: true })) !== undefined
}

/** Keeps the page as its address alone opens it, with the scripts and styles that it has fetched. */
export async function keep(address: string): Promise<void> {
  const cache = await caches.open(cacheName)
  const page = await fetch(address, { credentials: 'omit' })
  if (!page.ok) throw new TypeError('The page was not given.')
  await cache.put(address, await bare(page))
  for (const file of filesOf(document.URL)) await keepFile(cache, file)
}

export async function forget(address: string): Promise<void> {
  await (await caches.open(cacheName)).delete(address, { ignoreVary: true })
}

async function keepFile(cache: Cache, file: string) {
  if (await caches.match(file, { ignoreVary: true })) return
  const response = await fetch(file, { credentials: 'omit' })
  if (response.ok) await cache.put(file, await bare(response))
}

function filesOf(page: string) {
  const { origin } = new URL(page)
  const entries = performance.getEntriesByType('resource').map(({ name }) => new URL(name))
  const own = entries.filter((url) => url.origin === origin && url.pathname.startsWith('/assets/'))
  return [...new Set(own.map(({ pathname }) => pathname))]
}

/** Only what showing it again needs. */
async function bare(response: Response) {
  const kept = new Headers()
  for (const name of headers) kept.set(name, response.headers.get(name) ?? '')
  return new Response(await response.blob(), { headers: kept })
}
