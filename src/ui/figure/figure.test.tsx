import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Figure, Picture } from './figure.tsx'

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
