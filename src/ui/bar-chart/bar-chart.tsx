import type { Child } from 'hono/jsx'
import { Table } from '#ui/table/table.tsx'

interface BarChartProps {
  id: string
  /** What the figures are, with unit and date; also the table's caption. */
  title: string
  /** What the picture shows, in a sentence. */
  summary: string
  columns: readonly [label: string, value: string]
  /** `text` is the value as it is written; null where it is withheld, which `text` then says. */
  bars: readonly { label: string; value: number | null; text: string }[]
  source: Child
}

const row = 3.25
const longest = 76

export function BarChart({ id, title, summary, columns, bars, source }: BarChartProps) {
  const most = Math.max(0, ...bars.map(({ value }) => value ?? 0))
  return (
    <figure class="bar-chart" aria-label={title}>
      <p class="bar-chart__title">{title}</p>
      <svg class="bar-chart__picture" width="100%" height={`${bars.length * row}em`} role="img" aria-label={summary}>
        {bars.map(({ label, value, text }, index) => {
          const width = most > 0 ? ((value ?? 0) / most) * longest : 0
          return (
            <>
              <text class="bar-chart__label" x="0" y={`${index * row + 1}em`}>
                {label}
              </text>
              <rect class="bar-chart__bar" y={`${index * row + 1.4}em`} width={`${width.toFixed(1)}%`} height="1.1em" />
              <text class="bar-chart__value" x={`${width.toFixed(1)}%`} dx=".4em" y={`${index * row + 2.3}em`}>
                {text}
              </text>
            </>
          )
        })}
      </svg>
      <Table
        id={id}
        caption={title}
        quiet
        head={columns}
        rows={bars.map(({ label, text }) => [label, text])}
        numeric={[1]}
      />
      <figcaption class="figure__caption">{source}</figcaption>
    </figure>
  )
}
