import type { Content } from './content.ts'

/** Share, 0 to 100, of what an organisation of its kind would say of itself. */
export function completenessOf(content: Content, works: number): number {
  const asked = Object.values(askedOf(content, works))
  return Math.round((asked.filter(Boolean).length / asked.length) * 100)
}

/** Names of the parts that are still empty, for whoever fills them in. */
export function missingParts(content: Content, works: number): string[] {
  return Object.entries(askedOf(content, works)).flatMap(([name, given]) => (given ? [] : [name]))
}

function askedOf(content: Content, works: number): Record<string, unknown> {
  const { kind, trades, offers, seeks } = content
  if (kind === 'venture')
    return {
      ...ofEveryone(content),
      trades: trades.length,
      offers: offers.length,
      seeks: seeks.length,
      works,
    }
  return kind === 'initiative' ? { ...ofEveryone(content), ...ofInitiative(content) } : ofEveryone(content)
}

function ofEveryone({ texts, place, sectors, website, links, languages, contact, since, form }: Content) {
  const written = Object.values(texts)
  return {
    summary: written.length,
    about: written.some(({ about }) => about),
    form,
    territory: place.territory,
    sectors: sectors.length,
    languages: languages.length,
    links: website ?? links[0],
    contact: contact.email ?? contact.phone ?? contact.whatsapp,
    since,
  }
}

function ofInitiative({ initiative }: Content) {
  const { stage, goals, governance, team, financing, services, figures } = initiative ?? {}
  return {
    stage,
    goals,
    governance: governance?.length,
    team,
    financing: financing?.length,
    services: services?.length,
    figures: figures?.length,
  }
}
