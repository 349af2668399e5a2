import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Outline } from './outline.tsx'

describe('Outline', () => {
  it('says where the learner is in words and to a screen reader', () => {
    const lessons = [
      { href: '/1', title: 'Uno', state: 'done' as const, note: 'Hecha' },
      { href: '/2', title: 'Dos', state: 'here' as const, note: 'Estás aquí' },
    ]
    const html = String(<Outline modules={[{ title: 'Módulo', lessons }]} />)
    assert.equal(html.match(/aria-current="step"/g)?.length, 1)
    assert.match(html, /href="\/2" aria-current="step">Dos<\/a><span class="outline__note">Estás aquí/)
  })
})
