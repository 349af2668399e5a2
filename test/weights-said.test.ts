import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { locales } from '#kernel/i18n/locales.ts'
import { testApp } from './app.ts'
import { type Actor, cast } from './cast.ts'
import { everyActivityCourse } from './every-activity-course.ts'
import { finishCourse } from './finished-course.ts'
import { mainOf, post } from './forms.ts'
import { publishCourse } from './published-course.ts'

const course = 'cuenta-tu-lana'
const file = /\.(pdf|csv|zip|json|svg|webp|png|jpe?g|opus|mp4|webm)$|\/(pdf|csv|file|package)$|^\/learning\/media\//
const sheet = {
  currency: 'PEN',
  product: 'Manta',
  unit: 'una manta',
  'materials.0.name': 'Lana',
  'materials.0.quantity': '2',
  'materials.0.unitCost': '5',
  hours: '1',
  hourlyRate: '15',
  margin: '20',
}

/** The links of a page, and its recordings with their figure's words. */
function linksIn(html: string) {
  const links = [...html.matchAll(/<a\b[^>]*href="([^"]+)"[^>]*>([\s\S]*?)<\/a>/g)]
  const recordings = [...html.matchAll(/<figure class="recording">([\s\S]*?)<\/figure>/g)].flatMap(([, inside = '']) =>
    [...inside.matchAll(/<source src="([^"]+)"/g)].map(([, address = '']) => ['', address, inside]),
  )
  return [...links, ...recordings].map(([, address = '', inside = '']) => ({
    path: new URL(address.replaceAll('&amp;', '&'), 'http://here').pathname,
    text: inside.replace(/<[^>]+>/g, ''),
  }))
}

describe('a file', () => {
  let site: Awaited<ReturnType<typeof testApp>>
  let people: Record<'ana' | 'diego' | 'edith', Actor>
  before(async () => {
    site = await testApp()
    await publishCourse(site.world, everyActivityCourse())
    people = await cast(site.world)
    const { ana } = people
    await post(site.app, `/es/learning/courses/${course}/lessons/suma/activities/sheet/answers`, {
      fields: sheet,
      cookie: ana.cookie,
    })
    await finishCourse(site.world, ana)
  })

  for (const locale of locales)
    it(`says in ${locale} what it weighs before it is touched, wherever a page leads to one`, async () => {
      const { ana, diego, edith } = people
      const pages: [string, Actor | null][] = [
        [`/${locale}/learning/courses/${course}/lessons/mide`, null],
        [`/${locale}/learning/documents`, ana],
        [`/${locale}/accounts/data`, ana],
        [`/${locale}/learning/figures`, diego],
        [`/${locale}/learning/editor/courses/${course}/versions/1.0.0`, edith],
      ]
      for (const [path, by] of pages) {
        const headers = { cookie: by ? by.cookie : 'data-saver=1' }
        const found = linksIn(await mainOf(await site.app.request(path, { headers }))).filter((link) =>
          file.test(link.path),
        )
        assert.ok(found.length > 0, `${path} leads to a file`)
        for (const link of found) assert.match(link.text, /\d\s[kM]B/, `${path} leads to ${link.path}: ${link.text}`)
      }
    })
})
