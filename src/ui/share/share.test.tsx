import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Share } from './share.tsx'

describe('Share', () => {
  it('works as a plain WhatsApp link', () => {
    const html = String(
      <Share
        url="https://c.example/es?a=1"
        title="Costo & precio"
        words={{ share: 'Comparte', whatsapp: 'WhatsApp' }}
      />,
    )
    assert.ok(html.includes('href="https://wa.me/?text=Costo%20%26%20precio%20https%3A%2F%2Fc.example%2Fes%3Fa%3D1"'))
  })
})
