/** Thousands are set apart, as in '12,345'. */
export function whole(value: number): string {
  return Math.round(value).toLocaleString('en')
}

/** Three figures that count: '0.024 ms', '1.35 ms', '154 ms'. */
export function milliseconds(value: number): string {
  return `${figures(value)} ms`
}

export function figures(value: number): string {
  if (!Number.isFinite(value)) return '–'
  if (value >= 100) return whole(value)
  return value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : value.toFixed(3)
}

export function duration(seconds: number): string {
  return seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

/** A table of Markdown; numbers stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], words = 1): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, index) => (index < words ? '---' : '---:'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}
