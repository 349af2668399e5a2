import type { Pool } from 'pg'
import { own } from '#kernel/database/database.ts'
import type { Connections } from '#kernel/database/pool.ts'
import { addUpListings } from '#modules/directory/actions/add-up-listings.ts'
import type { DirectoryTables } from '#modules/directory/tables.ts'
import { say, showBar } from '../progress.ts'
import { duration, whole } from '../report/words.ts'
import { madeUp } from './made-up.ts'
import { prepare, writeOrganisations } from './write.ts'

const chunk = 500
/** Below it the indexes are as fast kept as made anew. */
const worthDropping = 20_000

/** Fills the directory, or goes on where it was cut. */
export async function fillDirectory({ pool, db }: Connections, size: number): Promise<void> {
  await pool.query(prepare)
  const until = await begin(pool, size)
  const missing = await missingChunks(pool, size)
  if (missing.length) {
    if (size >= worthDropping) await dropIndexes(pool)
    const started = performance.now()
    for (const [index, number] of missing.entries()) {
      const last = Math.min(size, (number + 1) * chunk)
      const numbers = Array.from({ length: last - number * chunk }, (_, at) => number * chunk + at)
      await writeOrganisations(
        pool,
        number,
        numbers.map((each) => madeUp(each, until)),
      )
      if (index === 0) sayLength((performance.now() - started) / 1000, missing.length)
      showBar((index + 1) / missing.length, (performance.now() - started) / 1000)
    }
  }
  await makeIndexes(pool)
  await addUpListings(own<DirectoryTables>(db))
  await pool.query('vacuum analyze')
  await warm(pool)
}

/** What a server that has answered for a day has in memory: at a small size the first questions alone would read all of it. */
async function warm(pool: Pool) {
  await pool.query('create extension if not exists pg_prewarm')
  await pool.query(`select sum(pg_prewarm(oid)) from pg_class
    where relkind in ('r', 'i') and (relname like 'finding%' or relname like 'listing%')`)
}

function sayLength(seconds: number, chunks: number) {
  say(
    `  ${whole(chunks * chunk)} to fill, about ${duration(seconds * chunks)}. It may be cut and goes on where it was.`,
  )
}

async function begin(pool: Pool, size: number) {
  const { rows } = await pool.query<{ size: number; until: string }>('select size, until from bench.begun')
  const [known] = rows
  if (known && known.size !== size) throw new Error(`This database was begun for ${known.size}. Use another folder.`)
  if (known) return Number(known.until)
  const until = Date.now()
  await pool.query('insert into bench.begun values ($1, $2)', [size, until])
  return until
}

async function missingChunks(pool: Pool, size: number) {
  const { rows } = await pool.query<{ number: number }>('select number from bench.chunk')
  const there = new Set(rows.map(({ number }) => number))
  return Array.from({ length: Math.ceil(size / chunk) }, (_, number) => number).filter((number) => !there.has(number))
}

/** The two indexes of words, made once at the end, take a tenth of the time. */
async function dropIndexes(pool: Pool) {
  await pool.query(`do $$
    declare name text;
    begin
      foreach name in array array['finding_words', 'finding_word_spelling'] loop
        if to_regclass(name) is not null then
          insert into bench.dropped_index values (pg_get_indexdef(name::regclass));
          execute 'drop index ' || name;
        end if;
      end loop;
    end $$`)
}

async function makeIndexes(pool: Pool) {
  const { rows } = await pool.query<{ definition: string }>('select definition from bench.dropped_index')
  for (const { definition } of rows) {
    await pool.query(`set maintenance_work_mem = '512MB'; ${definition}; reset maintenance_work_mem`)
    await pool.query('delete from bench.dropped_index where definition = $1', [definition])
  }
}
