import { bare } from './bare.ts'

const offlinePage = '/static/offline.html'

/** All that is fetched without being asked for: the page that says that there is no network. */
export async function keepOfflinePage(): Promise<void> {
  const shell = await caches.open('shell')
  const page = await fetch(offlinePage, { credentials: 'omit', cache: 'no-cache' })
  await shell.put(offlinePage, await bare(page))
}

export async function answerOffline(): Promise<Response> {
  return (await (await caches.open('shell')).match(offlinePage)) ?? Response.error()
}
