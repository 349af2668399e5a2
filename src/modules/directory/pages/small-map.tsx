import { Threads } from '#ui/band/band.tsx'
import { patternId, weave } from '#ui/band/weave.ts'
import type { Sheet } from '../outlines/sheet.ts'
import { steps } from '../outlines/short-path.ts'

interface SmallMapProps {
  sheet: Sheet
  /** What is woven: a country, or a territory in it. */
  of: string
  band: string
  href: string
  label: string
  source: string
}

/** A country or a territory as a piece of cloth, which opens the map. */
export function SmallMap({ sheet, of, band, href, label, source }: SmallMapProps) {
  const own = sheet.lands.find(({ code }) => code === of)
  const rest = own ? sheet.lands.filter(({ code }) => code !== of) : sheet.lands
  return (
    <figure>
      <a class={`small-map band--${weave(band).dye}`} href={href} aria-label={label}>
        <svg class="small-map__sheet" viewBox={`0 0 ${sheet.width} ${sheet.height}`} aria-hidden="true">
          <g class="band" transform={`scale(${1 / steps})`}>
            <Threads of={band} place="small-map" scale={steps * 0.7} />
            {rest.map(({ path }) => (
              <path class="small-map__rest" d={path} />
            ))}
            {own ? <path d={own.path} fill={`url(#${patternId(band, 'small-map')})`} /> : null}
            <path class="small-map__borders" d={sheet.borders} />
          </g>
        </svg>
      </a>
      <figcaption class="figure__caption">{source}</figcaption>
    </figure>
  )
}
