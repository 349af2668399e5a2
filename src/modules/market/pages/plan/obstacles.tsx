import type { Locale } from '#kernel/i18n/locales.ts'
import { countryName } from '#modules/directory/public.ts'
import { messages } from '../../messages/rounds/messages.ts'
import type { Short } from '../../rules/hold/minimums.ts'
import type { Obstacle } from '../../rules/hold/obstacles.ts'

interface ListProps<item> {
  locale: Locale
  items: readonly item[]
  /** Names by participant. */
  names: ReadonlyMap<string, string>
}

/** Named at once. */
const most = 30

/** What no plan can keep, each with what to do. */
export function Obstacles({ locale, items, names }: ListProps<Obstacle>) {
  const say = messages[locale].plan
  if (!items.length) return null
  return (
    <section class="stack" aria-labelledby="obstacles">
      <h2 id="obstacles">{say.obstacles}</h2>
      <ul>
        {items.slice(0, most).map((item) => (
          <li>{obstacleWords(locale, item, (id) => names.get(id) ?? '')}</li>
        ))}
      </ul>
    </section>
  )
}

function obstacleWords(locale: Locale, item: Obstacle, name: (id: string) => string): string {
  const words = messages[locale].plan.obstacleWords
  switch (item.obstacle) {
    case 'least-over-slots':
      return words['least-over-slots'](name(item.who), item.least, item.open)
    case 'agreed-over-slots':
      return words['agreed-over-slots'](name(item.who), item.agreed, item.open)
    case 'no-common-slot':
      return words['no-common-slot'](name(item.seller), name(item.buyer))
    case 'agreed-over-tables':
      return words['agreed-over-tables'](item.agreed, item.seats)
    case 'least-over-tables':
      return words['least-over-tables'](item.least, item.seats)
  }
}

/** What was promised and this plan does not reach. */
export function ShortOnes({ locale, items, names }: ListProps<Short>) {
  const say = messages[locale].plan
  if (!items.length) return null
  const named = (item: Short) => ('who' in item ? (names.get(item.who) ?? '') : countryName(item.country, locale))
  return (
    <section class="stack" aria-labelledby="short">
      <h2 id="short">{say.short}</h2>
      <ul>
        {items.slice(0, most).map((item) => (
          <li>{say.shortOf(named(item), item.got, item.least)}</li>
        ))}
      </ul>
    </section>
  )
}
