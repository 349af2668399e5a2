import type { Locale } from '#kernel/i18n/locales.ts'
import { messages as pages } from '../../messages/pages/messages.ts'
import { messages } from '../../messages/places/messages.ts'
import type { PlaceCount } from '../../queries/listing-counts.ts'
import { countText } from '../../rules/count-text.ts'
import { blocCountries } from '../../rules/country-codes.ts'
import { countryName } from '../../rules/names-of-codes.ts'
import { directoryUrls } from '../../urls.ts'

interface HomeSectionProps {
  locale: Locale
  places: readonly PlaceCount[]
}

/** Who is in the directory, in four numbers that open the map. */
export function HomeSection({ locale, places }: HomeSectionProps) {
  const say = messages[locale]
  const total = totalOf(places)
  return (
    <section class="stack" aria-labelledby="directory">
      <h2 id="directory">{pages[locale].directory.title}</h2>
      <p>{say.home.lead(say.map.organisations(total, countText(total, locale)))}</p>
      <p class="row">
        {blocCountries.map((country) => (
          <a href={directoryUrls.map.href({ locale }, { country })}>
            {`${countryName(country, locale)} ${countText(totalOf(places.filter((place) => place.country === country)), locale)}`}
          </a>
        ))}
      </p>
    </section>
  )
}

function totalOf(places: readonly PlaceCount[]) {
  return places.reduce((sum, { count }) => sum + count, 0)
}
