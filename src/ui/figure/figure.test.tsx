import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Figure, Picture, WaitingPicture } from './figure.tsx'

describe('Figure', () => {
  it('describes its picture and credits its maker', () => {
    const html = String(
      <Figure caption="Un telar" source="Foto: Ana">
        <Picture src="/a.webp" description={'Un telar de "cintura"'} width={10} height={5} />
      </Figure>,
    )
    assert.match(html, /alt="Un telar de &quot;cintura&quot;" width="10" height="5" loading="lazy"/)
    assert.match(html, /Foto: Ana/)
  })
})

describe('WaitingPicture', () => {
  it('has the room of its picture, says what it shows, and leads to it without script', () => {
    const words = { see: 'Ver la figura (12 kB)', failed: 'No llegó.' }
    const html = String(<WaitingPicture src="/a.webp" description="Un telar" width={10} height={5} words={words} />)
    assert.doesNotMatch(html, /<img/)
    assert.match(html, /width="10" height="5" viewBox="0 0 10 5" aria-hidden="true"/)
    assert.match(html, /<p>Un telar<\/p>/)
    assert.match(html, /<a class="figure__ask" href="\/a\.webp">Ver la figura \(12 kB\)<\/a>/)
  })
})
