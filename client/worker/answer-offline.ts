import { bare } from './bare.ts'

const offlinePage = '/static/offline.html'
const notSentPage = '/static/not-sent.html'

/** All that is fetched without being asked for: the pages that say that there is no network. */
export async function keepOfflinePages(): Promise<void> {
  const shell = await caches.open('shell')
  for (const address of [offlinePage, notSentPage]) {
    const page = await fetch(address, { credentials: 'omit', cache: 'no-cache' })
    await shell.put(address, await bare(page))
  }
}

export async function answerOffline(): Promise<Response> {
  return await ofShell(offlinePage)
}

/** Says that what a form held was not sent, and how to send it once more. */
export async function answerNotSent(): Promise<Response> {
  return await ofShell(notSentPage)
}

async function ofShell(address: string) {
  return (await (await caches.open('shell')).match(address)) ?? Response.error()
}
