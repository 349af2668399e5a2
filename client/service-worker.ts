import { answerFile } from './worker/answer-file.ts'
import { answerForm } from './worker/answer-form.ts'
import { keepOfflinePages } from './worker/answer-offline.ts'
import { answerPage } from './worker/answer-page.ts'
import { keepReading } from './worker/keep-reading.ts'
import { isReading } from './worker/reading.ts'
import type { WorkerScope } from './worker/scope.ts'
import { sendWaiting } from './worker/send-waiting.ts'
import { wayOf } from './worker/ways.ts'

declare const self: WorkerScope

self.addEventListener('install', (event) => event.waitUntil(keepOfflinePages()))

// A newer worker begins only once every page of the older one is closed, so that no lesson changes under a reader: it never
// pushes itself forward. The very first one takes the page that brought it.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request
  const { pathname: path, origin } = new URL(url)
  const way = wayOf({ method, mode, path, isOwn: origin === location.origin })
  if (way === 'page') event.respondWith(answerPage(event))
  if (way === 'form') event.respondWith(answerForm(event.request))
  if (way === 'file') event.respondWith(answerFile(event.request))
})

self.addEventListener('message', (event) => {
  if (isReading(event.data)) event.waitUntil(keepReading(event.data))
})

self.addEventListener('sync', (event) => {
  if (event.tag === 'waiting') event.waitUntil(sendWaiting())
})
