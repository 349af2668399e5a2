import { Kysely, PostgresDialect } from 'kysely'
import pg, { type PoolConfig, type QueryConfig } from 'pg'
import type { LentDatabase } from './database.ts'

// bigint counts of this product stay far under 2^53; parsed once, here.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/** Statements get a name once, so that PostgreSQL plans each only once a connection (0.3 ms of processor time a page). */
const names = new Map<string, string>()
const mostNames = 1000

class NamedClient extends pg.Client {
  // pg has eight overloads of query; what Kysely calls is text with values, and everything else passes through.
  override query(...given: never[]): never {
    const [text, values, ...rest] = given as unknown[]
    const call = super.query.bind(this) as Query
    const asked = typeof text === 'string' && Array.isArray(values) && values.length > 0
    const question = asked ? [named(text, values), ...rest] : given
    return (typeof text === 'string' && rest.length === 0 ? answerTo(call, question) : call(...question)) as never
  }
}

type Query = (...given: unknown[]) => unknown

/**
 * pg's own promise assigns a function to a property, and V8 takes room among old objects for a function that is written there:
 * each question kept whatever waited for its answer until the next full collection.
 */
async function answerTo(call: Query, question: readonly unknown[]): Promise<unknown> {
  try {
    return await new Promise((resolve, reject) => {
      call(...question, (problem: unknown, answer: unknown) => (problem ? reject(problem) : resolve(answer)))
    })
  } catch (problem) {
    // A trace that leads back to whoever asked, as pg gives it.
    if (problem instanceof Error) Error.captureStackTrace(problem)
    throw problem
  }
}

function named(text: string, values: unknown[]): QueryConfig {
  const known = names.get(text)
  if (known) return { text, values, name: known }
  if (names.size >= mostNames) return { text, values }
  names.set(text, `s${names.size}`)
  return { text, values, name: `s${names.size - 1}` }
}

export interface Connections {
  db: LentDatabase
  pool: pg.Pool
  close(): Promise<void>
}

export function connect(config: PoolConfig): Connections {
  const pool = new pg.Pool({ connectionTimeoutMillis: 5000, ...config, Client: NamedClient })
  // An idle connection that the database ends is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {})
  const db: LentDatabase = new Kysely({ dialect: new PostgresDialect({ pool }) })
  return { db, pool, close: () => db.destroy() }
}
