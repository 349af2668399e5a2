import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { BarChart } from './bar-chart.tsx'

describe('BarChart', () => {
  it('is drawn to scale, said in a sentence, and repeated in its table', () => {
    const bars = [
      { label: 'Perú', value: 40, text: '40' },
      { label: 'Chile', value: 20, text: '20' },
      { label: 'México', value: null, text: 'menos de 5' },
    ]
    const html = String(
      <BarChart
        id="b"
        title="Personas"
        summary="Perú dobla a Chile."
        columns={['País', 'Personas']}
        bars={bars}
        source="Muestra"
      />,
    )
    assert.match(html, /role="img" aria-label="Perú dobla a Chile\."/)
    assert.match(html, /width="76\.0%"/)
    assert.match(html, /width="38\.0%"/)
    assert.match(html, /width="0\.0%"/)
    assert.match(html, /<td class="table__number">menos de 5<\/td>/)
  })
})
