import { Kysely, PostgresDialect, type PostgresPoolClient } from 'kysely'
import type pg from 'pg'
import type { LentDatabase } from '../database.ts'

// PostgreSQL's code for a write on a server that only replays: a fault of ours, which the primary must not cover.
const readOnly = '25006'

interface Servers {
  replica: pg.Pool
  primary: pg.Pool
  /** Hears of what the replica failed at. */
  failed(problem: unknown): void
}

/** The replica as a database; what it fails at is asked of the primary again, since a reading may be done twice. */
export function readingDatabase(servers: Servers): LentDatabase {
  const pool = { connect: () => lend(servers), end: async () => {}, options: {} }
  return new Kysely({ dialect: new PostgresDialect({ pool }) })
}

type Statement = [text: string, values: unknown[]]

/** A connection to the replica that becomes one to the primary as soon as the replica fails, also inside a transaction. */
async function lend({ replica, primary, failed }: Servers): Promise<PostgresPoolClient> {
  let isReplica = true
  const said: Statement[] = []
  let client = await replica.connect().catch((problem) => move(problem))
  async function move(problem: unknown) {
    failed(problem)
    isReplica = false
    return await primary.connect()
  }
  const again = async (problem: unknown) => {
    client.release(true)
    client = await move(problem)
    const answers = []
    for (const [text, values] of said) answers.push(await client.query(text, values))
    return answers.at(-1)
  }
  const query = async (...statement: Statement) => {
    said.push(statement)
    try {
      return await client.query(...statement)
    } catch (problem) {
      if (!isReplica || codeOf(problem) === readOnly) throw problem
      return await again(problem)
    }
  }
  // Kysely asks a lent client for nothing else.
  return { query, release: () => client.release() } as unknown as PostgresPoolClient
}

function codeOf(problem: unknown) {
  return problem instanceof Error && 'code' in problem ? problem.code : null
}
