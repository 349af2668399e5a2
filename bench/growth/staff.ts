import type { Pool } from 'pg'
import { bytesOf, identifier } from '../population/identifiers.ts'

export interface Officeholder {
  token: string
}

const begun = Date.UTC(2026, 0, 1)
const roles = [
  { role: 'officer', country: 'PE' },
  { role: 'administrator', country: null },
] as const

/** Those who see lists and figures, signed in; there once, however often they are asked for. */
export async function enterStaff(pool: Pool): Promise<Record<(typeof roles)[number]['role'], Officeholder>> {
  for (const [index, { role, country }] of roles.entries()) {
    const id = identifier('person', begun, index)
    const values = [id, identifier('actor', begun, index), role, `${role}@bench.example`, country]
    await pool.query(
      'insert into person (id, actor_id, name, email, email_verified, country) values ($1, $2, $3, $4, true, $5) on conflict do nothing',
      values,
    )
    await pool.query(
      'insert into role_grant (id, person_id, role, country, reason, granted_at) values ($1, $1, $2, $3, $4, now()) on conflict do nothing',
      [id, role, country, 'measurement'],
    )
    await pool.query(
      "insert into session (id, person_id, token, expires_at) values ($1, $1, $2, now() + interval '30 days') on conflict do nothing",
      [id, tokenOf(role)],
    )
  }
  return { officer: { token: tokenOf('officer') }, administrator: { token: tokenOf('administrator') } }
}

function tokenOf(role: string) {
  return bytesOf(`session of the ${role}`, 24).toString('base64url')
}

/** Visits of fourteen months: as many rows whatever the number of learners, since they are counted by month, country and sector. */
export async function fillVisits(pool: Pool, { until, size }: { until: number; size: number }): Promise<void> {
  await pool.query(
    `insert into visit_count (month, course, language, country, sector, visits)
      select date_trunc('month', to_timestamp($1::double precision / 1000) - make_interval(months => ago)), slug, language, country, sector, greatest(1, $2::integer / 500)
      from generate_series(0, 13) as ago, course, unnest(array['es', 'en', 'pt']) as language,
        unnest(array['PE', 'CO', 'MX', 'CL', 'ZZ']) as country,
        unnest(array['publishing', 'music', 'performing-arts', 'audiovisual', 'heritage', 'other-trades', 'ZZ']) as sector
      on conflict do nothing`,
    [until, size],
  )
}

/** As if those who are asked about had used their sessions a moment ago, which nearly everybody has who opens a page. */
export async function freshen(pool: Pool, tokens: readonly string[]): Promise<void> {
  await pool.query(
    "update session set updated_at = now(), expires_at = now() + interval '30 days' where token = any($1)",
    [tokens],
  )
}
