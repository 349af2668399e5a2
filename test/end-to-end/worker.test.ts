import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, before, describe, it } from 'node:test'
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { root } from '#kernel/root.ts'
import { messages } from '#modules/guidance/messages/messages.ts'
import { answerRightly } from './answers.ts'
import { shippedLessons, slug } from './shipped-course.ts'
import { openSite, type Site } from './site.ts'
import { setStage, signInAs } from './stage.ts'
import { openWire, type Wire } from './wire.ts'

const lesson = `/es/learning/courses/${slug}/lessons/que-vendes`
const help = '/es/guidance/help'
const question = 'No sé si cuento las horas de tejer de noche.'
const { help: words, asked } = messages.es

/** Addresses and texts of everything that the browser's caches hold. */
async function everythingKept(page: Page) {
  return await page.evaluate(async () => {
    const found: { cache: string; path: string; text: string; headers: string }[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const response = await cache.match(request)
        const headers = JSON.stringify([...(response?.headers ?? [])])
        found.push({ cache: name, path: new URL(request.url).pathname, text: (await response?.text()) ?? '', headers })
      }
    }
    return found
  })
}

/** Resolves once the worker has kept what is at the address, and answers for the page. */
async function isKept(page: Page, path: string) {
  await page.evaluate(async (address) => {
    while (!(await caches.match(address))) await new Promise(requestAnimationFrame)
  }, path)
  await isControlled(page)
}

async function isControlled(page: Page) {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

/** As a newer build would: another worker under the same address. Gives how to undo it. */
function changeWorker() {
  const file = join(root, 'build/service-worker.js')
  const before = readFileSync(file)
  const write = (bytes: Buffer) => {
    writeFileSync(file, bytes)
    writeFileSync(`${file}.br`, brotliCompressSync(bytes))
    writeFileSync(`${file}.gz`, gzipSync(bytes))
    writeFileSync(`${file}.zst`, zstdCompressSync(bytes))
  }
  write(Buffer.concat([before, Buffer.from('\n// newer')]))
  return () => write(before)
}

describe('the service worker', () => {
  let site: Site
  let wire: Wire
  let stage: Awaited<ReturnType<typeof setStage>>
  before(async () => {
    site = await openSite()
    stage = await setStage(site)
    wire = await openWire(site.origin)
  })
  afterEach(() => wire.mend())

  it('gives the lesson that was read when there is no network, and says that the phone gave it', async () => {
    const page = await site.visit({ baseURL: wire.origin })
    await page.goto(lesson)
    await isKept(page, lesson)
    wire.cut()
    await page.goto(lesson)
    assert.equal(await page.locator('meta[name=shown-from]').getAttribute('content'), 'phone')
    await page.locator('learning-activity:defined').first().waitFor()
  })

  it('gives it also when the network says nothing', async () => {
    const page = await site.visit({ baseURL: wire.origin })
    await page.goto(lesson)
    await isKept(page, lesson)
    wire.silence()
    await page.goto(lesson)
    wire.mend()
    assert.equal(await page.locator('meta[name=shown-from]').count(), 1)
    await page.goto(lesson)
    assert.equal(await page.locator('meta[name=shown-from]').count(), 0)
  })

  it('answers a form that cannot be sent by no kept page, and what was typed comes again by going back and goes out by reloading', async () => {
    const page = await site.visit({ baseURL: wire.origin })
    await page.goto(help)
    await isKept(page, help)
    await page.getByLabel(words.message).fill(question)
    wire.cut()
    // As where its element has not come, or where the server refused what it brought.
    await page.locator('help-letter form').evaluate((form: HTMLFormElement) => form.submit())
    const notSent = page.getByRole('heading', { name: 'No se pudo enviar' })
    await notSent.waitFor()
    await page.goBack()
    assert.equal(await page.getByLabel(words.message).inputValue(), question)
    await page.goForward()
    await notSent.waitFor()
    wire.mend()
    await page.reload()
    await page.getByRole('heading', { name: asked.question, exact: true }).waitFor()
    await page.getByText(question).waitFor()
  })

  it('says so, in three languages, where a page is not kept', async () => {
    const page = await site.visit({ baseURL: wire.origin })
    await page.goto('/es')
    await isControlled(page)
    wire.cut()
    await page.goto('/pt/newsroom/about')
    await page.getByRole('heading', { name: 'Estás sin señal' }).waitFor()
    await page.getByRole('heading', { name: 'Você está sem sinal' }).waitFor()
  })

  it('keeps nothing of a person, wherever she goes', async () => {
    const { ana } = stage.people
    const page = await site.visit()
    await signInAs(page.context(), site.origin, ana)
    const own = `/es/learning/courses/${stage.course}/lessons/mide`
    for (const path of ['/es', '/es/accounts/account', '/es/learning/record', '/es/learning/documents', lesson])
      await page.goto(path)
    await isKept(page, lesson)
    await page.goto(own)
    await isKept(page, own)
    const kept = await everythingKept(page)
    assert.deepEqual(
      kept
        .filter(({ path }) => path.startsWith('/es'))
        .map(({ path }) => path)
        .toSorted(),
      [own, lesson].toSorted(),
    )
    for (const { path, text, headers } of kept) {
      const isPage = !path.startsWith('/assets/')
      if (isPage) assert.doesNotMatch(text, /\bAna\b|name="actor"|name="event"/, path)
      for (const secret of [ana.id, ana.actorId])
        assert.ok(!(text + headers).includes(secret), `${path} holds her identifier`)
      assert.doesNotMatch(headers, /cookie/i)
    }
  })

  it('gives a player the part of a recording that it asks for, out of a kept course', async () => {
    const page = await site.visit()
    await page.goto('/es')
    await isControlled(page)
    const got = await page.evaluate(async () => {
      const cache = await caches.open('course x 1.0.0 es')
      const headers = { 'content-type': 'audio/ogg' }
      await cache.put('/learning/media/0a/tone.opus', new Response(new Uint8Array([0, 1, 2, 3, 4]), { headers }))
      const ask = async (range: string) => {
        const response = await fetch('/learning/media/0a/tone.opus', { headers: { range } })
        const bytes = [...new Uint8Array(await response.arrayBuffer())]
        return { status: response.status, range: response.headers.get('content-range'), bytes }
      }
      return [await ask('bytes=1-2'), await ask('bytes=3-'), await ask('bytes=9-')]
    })
    assert.deepEqual(got, [
      { status: 206, range: 'bytes 1-2/5', bytes: [1, 2] },
      { status: 206, range: 'bytes 3-4/5', bytes: [3, 4] },
      { status: 416, range: 'bytes */5', bytes: [] },
    ])
  })

  it('is replaced by a newer one without a word to a lesson that is open, which goes on and sends its answer', async () => {
    const [first] = await shippedLessons('es')
    const [activity] = first?.activities ?? []
    assert.ok(activity)
    const page = await site.visit()
    await page.goto(lesson)
    await isKept(page, lesson)
    const restore = changeWorker()
    try {
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready
        await registration.update()
        while (!registration.waiting) await new Promise(requestAnimationFrame)
      })
      const sent = page.waitForResponse((response) => response.url().endsWith('/learning/events') && response.ok())
      await answerRightly(page, activity)
      await sent
      const standing = await page.evaluate(async () => {
        const { active, waiting } = await navigator.serviceWorker.ready
        return { same: active === navigator.serviceWorker.controller, waits: waiting !== null }
      })
      assert.deepEqual(standing, { same: true, waits: true })
    } finally {
      restore()
    }
  })

  it('keeps no page for whoever saves data', async () => {
    const page = await site.visit()
    await page.context().addCookies([{ name: 'data-saver', value: '1', url: site.origin }])
    await page.goto(lesson)
    await page.evaluate(async () => await navigator.serviceWorker.ready)
    await page.goto(`/es/learning/courses/${slug}`)
    assert.deepEqual(
      (await everythingKept(page)).map(({ path }) => path),
      ['/static/offline.html', '/static/not-sent.html'],
    )
  })
})
