/** A minimum that was promised and not reached: of one person, or of those who sell from one country together. */
export type Short = { who: string; least: number; got: number } | { country: string; least: number; got: number }

interface Somebody {
  id: string
  side: 'seller' | 'buyer' | 'peer'
  country: string | null
  least: number
  exportsFirstTime: boolean
}

interface Promised {
  firstTimeLeast: number
  countryLeast: number
}

/** Meetings that somebody is to have at least. */
export function leastOf({ least, exportsFirstTime }: Pick<Somebody, 'least' | 'exportsFirstTime'>, promised: Promised) {
  return Math.max(least, exportsFirstTime ? promised.firstTimeLeast : 0)
}

/** Those who count for the least of their country: who sells, or anybody where there are no sides. */
export function countriesOf(people: Iterable<Somebody>, bloc: readonly string[]): Map<string, string[]> {
  const countries = new Map<string, string[]>()
  for (const { id, side, country } of people)
    if (side !== 'buyer' && country !== null && bloc.includes(country))
      countries.set(country, [...(countries.get(country) ?? []), id])
  return countries
}

/** What was promised and is not kept by these meetings. */
export function shortOf(
  meetings: readonly { seller: string; buyer: string }[],
  { people, bloc, promised }: { people: readonly Somebody[]; bloc: readonly string[]; promised: Promised },
): Short[] {
  const count = new Map<string, number>()
  for (const { seller, buyer } of meetings) for (const who of [seller, buyer]) count.set(who, (count.get(who) ?? 0) + 1)
  const persons = people.flatMap((person): Short[] => {
    const [least, got] = [leastOf(person, promised), count.get(person.id) ?? 0]
    return got < least ? [{ who: person.id, least, got }] : []
  })
  const countries = [...countriesOf(people, bloc)].flatMap(([country, ids]): Short[] => {
    const own = new Set(ids)
    const got = meetings.filter(({ seller, buyer }) => own.has(seller) || own.has(buyer)).length
    return got < promised.countryLeast ? [{ country, least: promised.countryLeast, got }] : []
  })
  return [...persons, ...countries]
}
