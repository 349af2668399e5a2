import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { LentDatabase } from './database.ts'

/** A random secret of 256 bits that all processes of the site share, made at its first use and kept in the database. */
export async function sharedSecret(db: LentDatabase, name: string): Promise<string> {
  return await sharedValue(db, name, () => randomBytes(32).toString('base64url'))
}

/** What the first process that needed it made, for all of them. */
export async function sharedValue(db: LentDatabase, name: string, make: () => string): Promise<string> {
  const known = await findValue(db, name)
  if (known !== null) return known
  const made = make()
  await sql`insert into secret (name, value) values (${name}, ${made}) on conflict do nothing`.execute(db)
  return (await findValue(db, name)) ?? made
}

async function findValue(db: LentDatabase, name: string) {
  const { rows } = await sql<{ value: string }>`select value from secret where name = ${name}`.execute(db)
  return rows[0]?.value ?? null
}
