import { figures, whole } from '../report/words.ts'
import { type GrowthResults, growthOf, mostGrowth } from './growth-report.ts'

const width = 960
const height = 620
const frame = { left: 90, right: 300, top: 30, bottom: 60 }
/** Between two labels, so that both can be read. */
const apart = 17

interface Line {
  title: string
  points: { x: number; y: number }[]
  label: string
  missed: boolean
  /** Where the label stands. */
  at: number
}

/** p95 against the number of learners, both by powers of ten; a page that grows too much is drawn stronger and says so. */
export function growthPlot(results: GrowthResults): string {
  const scales = scalesOf(results)
  const lines = placed(linesOf(results, scales))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title what" font-family="system-ui, sans-serif" font-size="13">
<title id="title">p95 of every page by the number of learners</title>
<desc id="what">${summary(results)}</desc>
<style>
svg{background:#fbf7f0}text{fill:#221c17}.axis{stroke:#5e5348}.grid{stroke:#d9cfc1}.kept{stroke:#27407a;fill:none;stroke-width:1.5}.missed{stroke:#a3223b;fill:none;stroke-width:3}.lead{stroke:#d9cfc1}text.missed{fill:#a3223b;stroke:none;font-weight:600}
@media (prefers-color-scheme:dark){svg{background:#17130f}text{fill:#f3ece1}.axis{stroke:#b9ac9c}.grid,.lead{stroke:#40372e}.kept{stroke:#9db4f0}.missed{stroke:#f08a9b}text.missed{fill:#f08a9b}}
</style>
${axes(results, scales)}
${lines.map(drawn).join('\n')}
</svg>
`
}

interface Scales {
  x(learners: number): number
  y(milliseconds: number): number
  /** Powers of ten from below the least to above the most. */
  decades: number[]
}

function scalesOf({ sizes, pages }: GrowthResults): Scales {
  const [least = 1, most = 10] = [sizes[0]?.learners, sizes.at(-1)?.learners]
  const times = pages.flatMap(({ latencies }) => latencies.map(({ p95 }) => p95))
  const low = Math.floor(Math.log10(Math.min(...times)))
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...times))))
  const right = width - frame.right
  const bottom = height - frame.bottom
  const share = (value: number, from: number, to: number) =>
    to === from ? 0.5 : (Math.log10(value) - from) / (to - from)
  return {
    x: (learners) => frame.left + share(learners, Math.log10(least), Math.log10(most)) * (right - frame.left),
    y: (milliseconds) => bottom - share(milliseconds, low, high) * (bottom - frame.top),
    decades: Array.from({ length: high - low + 1 }, (_, index) => low + index),
  }
}

function linesOf({ pages, sizes }: GrowthResults, { x, y }: Scales): Line[] {
  return pages.map((page) => {
    const points = page.latencies.map(({ p95 }, index) => ({ x: x(sizes[index]?.learners ?? 1), y: y(p95) }))
    const growth = growthOf(page)
    const label = `${page.title}: ${figures(page.latencies.at(-1)?.p95 ?? Number.NaN)} ms, × ${growth.toFixed(2)}`
    return { title: page.title, points, label, missed: growth > mostGrowth, at: points.at(-1)?.y ?? 0 }
  })
}

/** Labels keep the order of their lines and give way to each other, downwards and then, at the foot, upwards. */
function placed(lines: readonly Line[]): Line[] {
  const sorted = lines.toSorted((one, other) => one.at - other.at)
  let above = frame.top - apart
  for (const line of sorted) above = line.at = Math.max(line.at, above + apart)
  let below = height - 10 + apart
  for (const line of sorted.toReversed()) below = line.at = Math.min(line.at, below - apart)
  return sorted
}

function drawn({ points, label, missed, at }: Line) {
  const kind = missed ? 'missed' : 'kept'
  const last = points.at(-1) ?? { x: 0, y: 0 }
  const path = points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')
  const text = last.x + 30
  return `<polyline class="${kind}" points="${path}"/>
<line class="lead" x1="${last.x + 4}" y1="${last.y.toFixed(1)}" x2="${text - 4}" y2="${at.toFixed(1)}"/>
<text class="${kind === 'missed' ? kind : ''}" x="${text}" y="${(at + 4).toFixed(1)}">${label}</text>`
}

function axes({ sizes }: GrowthResults, { x, y, decades }: Scales) {
  const right = width - frame.right
  const bottom = height - frame.bottom
  const rows = decades.map((power) => {
    const at = y(10 ** power).toFixed(1)
    return `<line class="grid" x1="${frame.left}" y1="${at}" x2="${right}" y2="${at}"/><text x="${frame.left - 8}" y="${Number(at) + 4}" text-anchor="end">${named(10 ** power)}</text>`
  })
  const columns = sizes.map(({ learners }) => {
    const at = x(learners).toFixed(1)
    return `<line class="axis" x1="${at}" y1="${bottom}" x2="${at}" y2="${bottom + 6}"/><text x="${at}" y="${bottom + 24}" text-anchor="middle">${whole(learners)}</text>`
  })
  const name = `<text x="${(frame.left + right) / 2}" y="${bottom + 46}" text-anchor="middle">learners</text>`
  return [
    ...rows,
    ...columns,
    `<line class="axis" x1="${frame.left}" y1="${bottom}" x2="${right}" y2="${bottom}"/>`,
    name,
  ].join('\n')
}

function named(milliseconds: number) {
  return milliseconds >= 1000 ? `${whole(milliseconds / 1000)} s` : `${milliseconds} ms`
}

function summary({ pages, sizes }: GrowthResults) {
  const missed = pages.filter((page) => growthOf(page) > mostGrowth).map(({ title }) => title)
  const range = `From ${whole(sizes[0]?.learners ?? 0)} to ${whole(sizes.at(-1)?.learners ?? 0)} learners, `
  return missed.length
    ? `${range}these grow by more than ${mostGrowth} times: ${missed.join('; ')}.`
    : `${range}no page grows by more than ${mostGrowth} times.`
}
