import type { Shell } from '#kernel/i18n/shell.ts'
import { messages } from '../../messages/places/messages.ts'
import type { Sheet } from '../../outlines/sheet.ts'
import { countryName } from '../../rules/names-of-codes.ts'
import { directoryUrls } from '../../urls.ts'
import type { PortraitData } from '../portrait-data.ts'
import { Portrait } from '../portrait.tsx'
import { SmallMap } from '../small-map.tsx'

interface TerritoryPageProps {
  shell: Shell
  territory: { country: string; code: string; name: string }
  data: PortraitData
  sheet: Sheet
}

export function TerritoryPage({ shell, territory: { country, code, name }, data, sheet }: TerritoryPageProps) {
  const { locale } = shell
  const say = messages[locale].map
  const above = { href: directoryUrls.country.href({ locale, country }), text: countryName(country, locale) }
  return (
    <Portrait
      shell={shell}
      filter={{ country, territory: code }}
      data={data}
      name={name}
      band={country}
      above={[above]}
      by="sector"
      styles="directory/territory"
      beside={
        <SmallMap
          sheet={sheet}
          of={code}
          band={country}
          href={directoryUrls.map.href({ locale }, { country, territory: code })}
          label={say.of(name)}
          source={[say.source, say.sourceName, ...(code === 'CL-NB' ? [say.nuble] : [])].join(' ')}
        />
      }
    />
  )
}
