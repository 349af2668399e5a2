import type { Contributions } from './module.ts'

export type Part = Omit<Contributions, 'module'>

/** One module's contributions, made of its areas': lists are joined, and what runs runs one after the other. */
export function mergeContributions(module: string, parts: readonly Part[]): Contributions {
  const list = <item>(pick: (part: Part) => item[] | undefined) => parts.flatMap((part) => pick(part) ?? [])
  return {
    module,
    navigation: list(({ navigation }) => navigation),
    largeForms: list(({ largeForms }) => largeForms),
    commands: list(({ commands }) => commands),
    tools: list(({ tools }) => tools),
    jobs: list(({ jobs }) => jobs),
    kept: list(({ kept }) => kept),
    said: Object.assign({}, ...parts.map(({ said }) => said)),
    audited: Object.assign({}, ...parts.map(({ audited }) => audited)),
    home: async (visit) => await inTurn(parts, (part) => part.home?.(visit)),
    find: async (wish) => await inTurn(parts, (part) => part.find?.(wish)),
    organisationPage: async (...given) => await inTurn(parts, (part) => part.organisationPage?.(...given)),
    sitemap: async (db) => await inTurn(parts, (part) => part.sitemap?.(db)),
    sitemaps: async (db) => await inTurn(parts, (part) => part.sitemaps?.(db)),
    thread: async (...given) => await inTurn(parts, (part) => part.thread?.(...given)),
    unclaimed: async (db, actorId, locale) => await inTurn(parts, (part) => part.unclaimed?.(db, actorId, locale)),
    greeting: async (world) => await inTurn(parts, (part) => part.greeting?.(world)),
    findings: async (db, settings) => await inTurn(parts, (part) => part.findings?.(db, settings)),
    personalExport: async (db, person) => {
      const exports = await inTurn(parts, async (part) => [(await part.personalExport?.(db, person)) ?? {}])
      return Object.assign({}, ...exports)
    },
    ...runs(parts),
  }
}

function runs(parts: readonly Part[]) {
  return {
    erase: async (...given) => void (await inTurn(parts, (part) => part.erase?.(...given))),
    consentWithdrawn: async (...given) => void (await inTurn(parts, (part) => part.consentWithdrawn?.(...given))),
    claim: async (...given) => void (await inTurn(parts, (part) => part.claim?.(...given))),
    stop: async (...given) => void (await inTurn(parts, (part) => part.stop?.(...given))),
    load: async (...given) => void (await inTurn(parts, (part) => part.load?.(...given))),
  } satisfies Part
}

async function inTurn<item>(parts: readonly Part[], run: (part: Part) => Promise<item[] | void> | undefined) {
  const all: item[] = []
  for (const part of parts) all.push(...((await run(part)) ?? []))
  return all
}
