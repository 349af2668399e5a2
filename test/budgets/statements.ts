import type pg from 'pg'

/** A statement as the site sent it. */
export interface Statement {
  text: string
  values: readonly unknown[]
}

/** Hears every statement that goes through the pool; what opens and ends a transaction is none. */
export function hearStatements(pool: pg.Pool): { during(work: () => Promise<unknown>): Promise<Statement[]> } {
  let heard: Statement[] | null = null
  const known = new WeakSet<pg.PoolClient>()
  pool.on('acquire', (client) => {
    if (known.has(client)) return
    known.add(client)
    const send = client.query.bind(client) as (...all: unknown[]) => unknown
    const hearing = (...all: unknown[]) => {
      const [first, values] = all
      const text = typeof first === 'string' ? first : (first as { text: string }).text
      const given = Array.isArray(values) ? values : ((first as { values?: unknown[] }).values ?? [])
      if (!/^\s*(begin|start transaction|commit|rollback|savepoint|release)/i.test(text))
        heard?.push({ text, values: given })
      return send(...all)
    }
    client.query = hearing as typeof client.query
  })
  return {
    during: async (work) => {
      heard = []
      await work()
      const found = heard
      heard = null
      return found
    },
  }
}
