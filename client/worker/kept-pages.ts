import { inOrder } from './ways.ts'

// A page is kept by its address without a query, as it is for a stranger; other copies of it are none the better.
const byPath = { ignoreSearch: true, ignoreVary: true }

export async function findPage(path: string): Promise<Response | undefined> {
  for (const name of inOrder(await caches.keys())) {
    const page = await (await caches.open(name)).match(path, byPath)
    if (page) return page
  }
  return undefined
}

/** Address of the kept page that lists what is on this phone: in the language of the address, or in any. */
export async function findPhonePage(path: string): Promise<string | null> {
  const courses = (await caches.keys()).filter((name) => name.startsWith('course '))
  const found: string[] = []
  for (const name of courses) {
    const keys = await (await caches.open(name)).keys()
    found.push(...keys.map(({ url }) => url).filter((url) => url.endsWith('/learning/phone')))
  }
  return found.find((url) => path !== '/' && new URL(url).pathname.startsWith(`${path}/`)) ?? found[0] ?? null
}

/** A file by the address that holds its digest, whichever cache has it. */
export async function findFile(path: string): Promise<Response | undefined> {
  return await caches.match(path, { ignoreVary: true })
}
