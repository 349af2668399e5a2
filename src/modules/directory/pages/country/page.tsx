import type { Shell } from '#kernel/i18n/shell.ts'
import { messages } from '../../messages/places/messages.ts'
import type { Sheet } from '../../outlines/sheet.ts'
import { countText } from '../../rules/count-text.ts'
import { countryName } from '../../rules/names-of-codes.ts'
import { directoryUrls } from '../../urls.ts'
import { CountList } from '../count-list.tsx'
import type { PortraitData } from '../portrait-data.ts'
import { Portrait } from '../portrait.tsx'
import { SmallMap } from '../small-map.tsx'
import { territoryName } from '../territory-name.ts'

interface CountryPageProps {
  shell: Shell
  country: string
  data: PortraitData
  /** Null where no outline ships. */
  sheet: Sheet | null
}

export function CountryPage({ shell, country, data, sheet }: CountryPageProps) {
  const { locale } = shell
  const say = messages[locale]
  const name = countryName(country, locale)
  const territories = data.counts.territory.map(({ value, count }) => ({
    href: directoryUrls.territory.href({ locale, territory: value }),
    text: territoryName(value, locale) ?? value,
    count: countText(count, locale),
  }))
  return (
    <Portrait
      shell={shell}
      filter={{ country }}
      data={data}
      name={name}
      band={country}
      above={[]}
      by="kind"
      styles="directory/country"
      beside={
        <>
          {sheet ? (
            <SmallMap
              sheet={sheet}
              of={country}
              band={country}
              href={directoryUrls.map.href({ locale }, { country })}
              label={say.map.of(name)}
              source={`${say.map.source} ${say.map.sourceName}`}
            />
          ) : null}
          <CountList title={say.portrait.territories} items={territories} />
        </>
      }
    />
  )
}
