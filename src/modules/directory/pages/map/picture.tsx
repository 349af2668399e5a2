import type { Locale } from '#kernel/i18n/locales.ts'
import { Threads } from '#ui/band/band.tsx'
import { patternId, weave } from '#ui/band/weave.ts'
import { messages } from '../../messages/places/messages.ts'
import { steps } from '../../outlines/short-path.ts'
import { countText } from '../../rules/count-text.ts'
import type { Drawn } from './draw.ts'
import type { Spot } from './spot.ts'

interface PictureProps {
  locale: Locale
  drawn: Drawn
}

/** The map itself: outlines that say nothing, and links that say everything. */
export function Picture({ locale, drawn }: PictureProps) {
  const { sheet, view, countries, spots } = drawn
  const of = view.zoom === 'bloc' ? null : view.country
  return (
    <svg class="map__sheet" viewBox={`0 0 ${sheet.width} ${sheet.height}`} role="group" aria-labelledby="map-says">
      {countries.map((country) => (
        <Country locale={locale} drawn={drawn} country={country} />
      ))}
      {of ? <Land drawn={drawn} of={of} /> : null}
      {of ? <Spots spots={spots} of={of} /> : null}
    </svg>
  )
}

/** Where the thread of each country crosses the sea, in degrees: south of the land's west, so that it meets the coast. */
const threads = { CL: [-33.5, -71.6], CO: [4, -77.3], MX: [16.2, -95.4], PE: [-9.5, -78.4] } as const

interface CountryProps extends PictureProps {
  country: Drawn['countries'][number]
}

/** A country woven in its own band, tied to its name by a thread; all of it is one link. */
function Country({ locale, drawn: { sheet, links }, country: { code, name, count, dots } }: CountryProps) {
  const say = messages[locale].map
  const [latitude, longitude] = threads[code]
  const { x, y } = sheet.place(latitude, longitude)
  const path = sheet.lands.find((land) => land.code === code)?.path
  const number = countText(count, locale)
  return (
    <a class={`map__country band--${weave(code).dye}`} href={links.map({ country: code })}>
      <title>{say.countryLink(name, say.organisations(count, number))}</title>
      <g class="band" transform={`scale(${1 / steps})`}>
        <Threads of={code} place="map" scale={steps * 0.55} />
        <path class="map__cloth" d={path} fill={`url(#${patternId(code, 'map')})`} />
      </g>
      {dots.map((dot) => (
        <circle class="map__dot" cx={dot.x.toFixed(1)} cy={dot.y.toFixed(1)} r={dot.radius.toFixed(1)} />
      ))}
      <path class="map__thread" d={`M0 ${y.toFixed(1)}H${x.toFixed(1)}`} />
      <text class="map__name" x="2" y={(y - 5).toFixed(1)}>
        {name}
      </text>
      <text class="map__number" x="2" y={(y + 14).toFixed(1)}>
        {number}
      </text>
    </a>
  )
}

function Land({ drawn: { sheet, view }, of }: { drawn: Drawn; of: string }) {
  return (
    <g class={`band band--${weave(of).dye}`} transform={`scale(${1 / steps})`} aria-hidden="true">
      <Threads of={of} place="map" scale={steps * 0.55} />
      {sheet.lands.map(({ code, path }) => (
        <>
          <path class="map__ground" d={path} />
          {code === of && view.zoom !== 'country' ? null : (
            <path class="map__cloth map__cloth--quiet" d={path} fill={`url(#${patternId(of, 'map')})`} />
          )}
        </>
      ))}
      <path class="map__borders" d={sheet.borders} />
    </g>
  )
}

function Spots({ spots, of }: { spots: readonly Spot[]; of: string }) {
  return (
    <g class={`map__spots band--${weave(of).dye}`}>
      {spots.map(({ x, y, home }) =>
        Math.hypot(x - home.x, y - home.y) > 4 ? (
          <path class="map__tie" d={`M${home.x.toFixed(1)} ${home.y.toFixed(1)}L${x.toFixed(1)} ${y.toFixed(1)}`} />
        ) : null,
      )}
      {spots.map((spot) => (
        <a
          class={spot.isUnplaced ? 'map__spot map__spot--unplaced' : 'map__spot'}
          href={spot.href}
          aria-label={spot.says}
        >
          <circle cx={spot.x.toFixed(1)} cy={spot.y.toFixed(1)} r={spot.radius.toFixed(1)} />
          {spot.label ? (
            <text
              class={`map__label map__label--${spot.label.anchor}`}
              x={spot.label.x.toFixed(1)}
              y={spot.label.y.toFixed(1)}
            >
              {spot.name}
            </text>
          ) : null}
        </a>
      ))}
      {spots.map(({ x, y, radius, text, isUnplaced }) =>
        text ? (
          <text
            class={countClass(isUnplaced, text.length > 3 && radius < 16)}
            x={x.toFixed(1)}
            y={(y + 3.2).toFixed(1)}
            aria-hidden="true"
          >
            {text}
          </text>
        ) : null,
      )}
    </g>
  )
}

function countClass(isUnplaced: boolean, isTight: boolean) {
  return ['map__count', isUnplaced && 'map__count--unplaced', isTight && 'map__count--tight'].filter(Boolean).join(' ')
}
