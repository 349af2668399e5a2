import type { Shell } from '#kernel/i18n/shell.ts'
import { messages } from '../../messages/places/messages.ts'
import { vocabulary } from '../../messages/vocabulary/vocabulary.ts'
import { countText } from '../../rules/count-text.ts'
import { countryName, listOf } from '../../rules/names-of-codes.ts'
import { domainsOf, type Sector, tradeCodes, trades } from '../../rules/trades.ts'
import { directoryUrls } from '../../urls.ts'
import { CountList } from '../count-list.tsx'
import type { PortraitData } from '../portrait-data.ts'
import { Portrait } from '../portrait.tsx'

interface SectorPageProps {
  shell: Shell
  sector: Sector
  data: PortraitData
}

export function SectorPage({ shell, sector, data }: SectorPageProps) {
  const { locale } = shell
  const say = messages[locale].portrait
  const words = vocabulary[locale]
  const domains = domainsOf[sector].map((domain) => say.domains[domain])
  const countries = data.counts.country.map(({ value, count }) => ({
    href: directoryUrls.map.href({ locale }, { sector, country: value }),
    text: countryName(value, locale),
    count: countText(count, locale),
  }))
  const own = tradeCodes.filter((trade) => trades[trade].sector === sector)
  return (
    <Portrait
      shell={shell}
      filter={{ sector }}
      data={data}
      name={words.sectors[sector]}
      band={sector}
      above={[]}
      by="kind"
      lead={
        <>
          <p>
            {say.tradesAre(
              listOf(
                own.map((trade) => words.trades[trade].toLowerCase()),
                locale,
              ),
            )}
          </p>
          <p class="muted small">
            {say.domain(domains.length, listOf(domains, locale))} <cite>{say.framework}</cite>
          </p>
        </>
      }
      beside={<CountList title={say.countries} items={countries} />}
    />
  )
}
