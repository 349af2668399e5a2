import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { locales } from '#kernel/i18n/locales.ts'
import { shippedLessons } from '../end-to-end/shipped-course.ts'
import { kindsOf, type Kind } from './kinds.ts'
import { fullHouse, type House } from './stage.ts'
import { scriptsOf, type Weight, weigh, weighAgain } from './weight.ts'

const most = { whole: 40_000, script: 15_000, again: 12_000, requests: 12 }

describe('what a page weighs over the wire', () => {
  let house: House
  const weighed = new Map<string, Weight & { again: number }>()
  const look = async ({ path, by }: Pick<Kind, 'path' | 'by'>) => {
    const cookie = by?.cookie ?? ''
    const weight = await weigh(house.app, path, cookie)
    weighed.set(`${path} ${by?.name ?? ''}`, { ...weight, again: await weighAgain(house.app, path, cookie) })
  }

  before(async () => {
    house = await fullHouse()
    // What only those see who work here is read in an office.
    for (const kind of await kindsOf(house)) if (!kind.by || kind.by === house.people.ana) await look(kind)
    const lessons = await shippedLessons('es')
    for (const locale of locales)
      for (const { slug } of lessons)
        for (const by of [null, house.people.ana])
          await look({ path: `/${locale}/learning/courses/${house.shipped}/lessons/${slug}`, by })
  })

  it('is at most 40 kB the first time, 15 kB of it script, in at most twelve requests; again at most 12 kB', () => {
    for (const [name, w] of weighed)
      if (w.page + w.script + w.rest > 36_000 || w.script > 12_000 || w.again > 10_000 || w.requests > 12)
        console.log(name, JSON.stringify(w), w.page + w.script + w.rest)
    const over = [...weighed].filter(([, { page, script, rest, requests, again }]) => {
      const isHeavy = page + script + rest > most.whole || script > most.script
      return isHeavy || requests > most.requests || again > most.again
    })
    assert.deepEqual(Object.fromEntries(over), {})
    assert.ok(weighed.size > 100)
  })

  it('counts every module that a page makes the browser fetch', () => {
    const script = house.world.assets.script ?? ''
    const page = (tags: string) => `<script type="module" src="${script}"></script>${tags}`
    const bare = scriptsOf(page(''))
    const full = scriptsOf(page('<learning-activity><cost-sheet>'))
    assert.ok(bare.includes(script))
    assert.ok(full.length >= bare.length + 2)
  })
})
