import type { Child } from 'hono/jsx'
import type { Locale } from '#kernel/i18n/locales.ts'
import { messages } from '../../messages/places/messages.ts'
import { vocabulary } from '../../messages/vocabulary/vocabulary.ts'
import { countText } from '../../rules/count-text.ts'
import type { Face } from '../../rules/face.ts'
import { countryName } from '../../rules/names-of-codes.ts'
import { directoryUrls } from '../../urls.ts'
import { StateTag } from '../organisation-card.tsx'
import { placeName } from '../place-name.ts'
import type { Drawn } from './draw.ts'

interface BesideProps {
  locale: Locale
  drawn: Drawn
  faces: readonly Face[]
  /** '1200 organisations'. */
  number: string
}

/** What the map shows as a list, and what it has no place for. */
export function Beside({ locale, drawn, faces, number }: BesideProps) {
  const say = messages[locale].map
  const { view, links } = drawn
  const place = view.zoom === 'bloc' ? {} : view.zoom === 'country' ? { country: view.country } : view
  return (
    <div class="map__beside stack">
      <h2 class="map__heading" id="listed" tabindex={-1}>
        {number}
      </h2>
      <ul class="map__list">
        {faces.map((face) => (
          <Item locale={locale} face={face} />
        ))}
      </ul>
      <p class="row">
        <a href={links.list({ country: place.country, territory: 'territory' in place ? place.territory : undefined })}>
          {say.asList}
        </a>
        {view.zoom === 'bloc' ? (
          <a href={directoryUrls.health.href({ locale })}>{messages[locale].health.title}</a>
        ) : (
          <a href={pageOf(locale, view)}>{say.pageOf(drawn.place ?? '')}</a>
        )}
      </p>
      <Elsewhere locale={locale} drawn={drawn} />
    </div>
  )
}

function pageOf(locale: Locale, view: Exclude<Drawn['view'], { zoom: 'bloc' }>) {
  return view.zoom === 'country'
    ? directoryUrls.country.href({ locale, country: view.country })
    : directoryUrls.territory.href({ locale, territory: view.territory })
}

function Item({ locale, face }: { locale: Locale; face: Face }) {
  return (
    <li class="map__item">
      <a href={directoryUrls.organisation.href({ locale, organisation: face.slug })}>{face.name}</a>
      <span class="muted small">{`${vocabulary[locale].kinds[face.kind]} · ${placeName(face.place, locale)}`}</span>
      <StateTag locale={locale} face={face} />
    </li>
  )
}

function Elsewhere({ locale, drawn }: { locale: Locale; drawn: Drawn }) {
  const say = messages[locale].map
  const { links } = drawn
  const { withoutTerritory, outside, outsideCut } = drawn.beside
  const count = (of: number) => countText(of, locale)
  const parts: Child[] = [
    ...withoutTerritory.map((each) => (
      <a href={links.list({ country: each.country })}>
        {say.withoutTerritory(countryName(each.country, locale), count(each.count))}
      </a>
    )),
    ...outside.map((each) => (
      <a href={links.list({ country: each.country })}>{`${countryName(each.country, locale)}: ${count(each.count)}`}</a>
    )),
    ...outsideCut.map((spot) => <a href={spot.href}>{`${say.outsideCut}: ${spot.says}`}</a>),
  ]
  if (!parts.length) return null
  return (
    <section class="stack">
      <h3 class="map__heading">{say.elsewhere}</h3>
      <ul>
        {parts.map((part) => (
          <li>{part}</li>
        ))}
      </ul>
    </section>
  )
}
