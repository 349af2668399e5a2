import type { Locale } from '#kernel/i18n/locales.ts'
import type { Shell } from '#kernel/i18n/shell.ts'
import { Breadcrumb } from '#ui/breadcrumb/breadcrumb.tsx'
import { Disclosure } from '#ui/disclosure/disclosure.tsx'
import { Empty } from '#ui/empty/empty.tsx'
import { Layout } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { Table } from '#ui/table/table.tsx'
import { messages as pages } from '../../messages/pages/messages.ts'
import { messages } from '../../messages/places/messages.ts'
import type { MapRead } from '../../queries/map-listings.ts'
import { countText } from '../../rules/count-text.ts'
import { mostOnMap } from '../../rules/counted.ts'
import type { Filter } from '../../rules/filter.ts'
import { countryName } from '../../rules/names-of-codes.ts'
import { directoryUrls } from '../../urls.ts'
import { territoryName } from '../territory-name.ts'
import { Beside } from './beside.tsx'
import type { Drawn } from './draw.ts'
import { MapFilters } from './filters.tsx'
import { Picture } from './picture.tsx'

interface MapPageProps {
  shell: Shell
  filter: Filter
  read: MapRead
  drawn: Drawn
}

export function MapPage({ shell, filter, read, drawn }: MapPageProps) {
  const { locale } = shell
  const say = messages[locale].map
  const { place, view, total } = drawn
  const title = place ? say.of(place) : say.title
  const number = say.organisations(total, countText(total, locale))
  const words = { in: say.zoomIn, out: say.zoomOut, whole: say.whole, keys: say.keys }
  return (
    <Layout
      shell={shell}
      title={title}
      description={say.description}
      styles="directory/map"
      band={view.zoom === 'bloc' ? undefined : view.country}
    >
      <directory-map class="map stack stack--wide" data-words={JSON.stringify(words)}>
        <div class="stack">
          <Trail locale={locale} drawn={drawn} />
          <h1 id="map-title" tabindex={-1}>
            {title}
          </h1>
        </div>
        <MapFilters locale={locale} filter={filter} />
        {read.isSample ? <Notice kind="info">{say.sampled(countText(mostOnMap, locale))}</Notice> : null}
        <div class="map__columns">
          <figure class="map__figure">
            <p class="visually-hidden" id="map-says">
              {say.picture(place ?? names(locale), number)}
            </p>
            <div class="map__frame">
              <Picture locale={locale} drawn={drawn} />
            </div>
            <Caption locale={locale} drawn={drawn} />
          </figure>
          {total || read.faces.length ? (
            <Beside locale={locale} drawn={drawn} faces={read.faces} number={number} />
          ) : (
            <Nothing locale={locale} />
          )}
        </div>
        <Numbers locale={locale} places={read.places} drawn={drawn} />
      </directory-map>
    </Layout>
  )
}

function names(locale: Locale) {
  return messages[locale].map.title
}

function Trail({ locale, drawn: { view, place, links } }: { locale: Locale; drawn: Drawn }) {
  const say = messages[locale].map
  const top = [{ href: directoryUrls.directory.href({ locale }), text: pages[locale].directory.title }]
  if (view.zoom === 'bloc') return <Breadcrumb label={say.where} items={[...top, { text: say.all }]} />
  const country = { href: links.map({ country: view.country }), text: countryName(view.country, locale) }
  const above = [...top, { href: links.map(), text: say.all }]
  if (view.zoom === 'country') return <Breadcrumb label={say.where} items={[...above, { text: country.text }]} />
  const { country: of, territory, cell } = view
  const here = { href: cell ? links.map({ country: of, territory }) : undefined, text: place ?? territory }
  return <Breadcrumb label={say.where} items={[...above, country, here, ...(cell ? [{ text: say.nearer }] : [])]} />
}

function Caption({ locale, drawn: { view } }: { locale: Locale; drawn: Drawn }) {
  const say = messages[locale].map
  const isChile = view.zoom !== 'bloc' && view.country === 'CL'
  return (
    <figcaption class="figure__caption">
      {[
        say.source,
        say.sourceName,
        view.zoom === 'territory' ? say.pointsNote : say.scale,
        ...(isChile && view.zoom === 'country' ? [say.nuble, say.islands] : []),
      ].join(' ')}
    </figcaption>
  )
}

function Nothing({ locale }: { locale: Locale }) {
  const say = messages[locale].map
  return (
    <Empty title={say.none}>
      <p>{say.noneWhat}</p>
      <p>
        <a href={directoryUrls.map.href({ locale })}>{say.clear}</a>
      </p>
    </Empty>
  )
}

/** The same numbers as text: one row a territory. */
function Numbers({ locale, places, drawn }: { locale: Locale; places: MapRead['places']; drawn: Drawn }) {
  const say = messages[locale].map
  const { links, view } = drawn
  if (!places.length) return null
  const rows = places.map(({ country, territory, count }) => [
    countryName(country, locale),
    territory && view.zoom !== 'territory' ? (
      <a href={links.map({ country, territory })}>{territoryName(territory, locale) ?? territory}</a>
    ) : territory ? (
      (territoryName(territory, locale) ?? territory)
    ) : (
      say.noTerritory
    ),
    countText(count, locale),
  ])
  return (
    <Disclosure summary={say.table}>
      <Table
        id="map-numbers"
        caption={say.caption(drawn.place ?? say.title)}
        head={[say.head.country, say.head.territory, say.head.count]}
        rows={rows}
        numeric={[2]}
      />
    </Disclosure>
  )
}
