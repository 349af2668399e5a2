import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { LentDatabase } from './database.ts'

/** A random secret of 256 bits that all processes of the site share, made at its first use and kept in the database. */
export async function sharedSecret(db: LentDatabase, name: string): Promise<string> {
  const made = randomBytes(32).toString('base64url')
  await sql`insert into secret (name, value) values (${name}, ${made}) on conflict do nothing`.execute(db)
  const { rows } = await sql<{ value: string }>`select value from secret where name = ${name}`.execute(db)
  return rows[0]?.value ?? made
}
