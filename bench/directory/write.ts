import type { Pool } from 'pg'
import { v7 } from 'uuid'
import { foundOf } from '#modules/directory/actions/write-face.ts'
import type { Organisation } from '#modules/directory/queries/organisations.ts'
import { nameKey, webKey } from '#modules/directory/rules/duplicates.ts'
import { faceForm } from '#modules/directory/rules/face.ts'
import { facetWords } from '#modules/directory/rules/finding-words.ts'
import { slugOf } from '#modules/directory/rules/slugs.ts'
import { standingOf } from '#modules/directory/rules/standing.ts'
import { searchConfiguration } from '#kernel/database/search-configuration.ts'
import type { MadeUp } from './made-up.ts'

/** Enters them all in one transaction, with the rows that `declare` writes for each; a chunk is there whole or not at all. */
export async function writeOrganisations(pool: Pool, chunk: number, organisations: readonly MadeUp[]): Promise<void> {
  const rows = organisations.map(rowOf)
  const words = [...new Set(rows.flatMap(({ spelling }) => spelling))]
  const client = await pool.connect()
  try {
    await client.query('begin')
    // What a crash takes away is missing with its chunk's number, and filled again.
    await client.query('set local synchronous_commit = off')
    await client.query(statement, [JSON.stringify(rows)])
    await client.query('insert into finding_word (word) select unnest($1::text[]) on conflict do nothing', [words])
    await client.query('insert into bench.chunk values ($1)', [chunk])
    await client.query('commit')
  } catch (problem) {
    await client.query('rollback')
    throw problem
  } finally {
    client.release()
  }
}

function rowOf({ content, state, at }: MadeUp) {
  const when = new Date(at)
  const organisation: Organisation = {
    id: v7({ msecs: at }),
    slug: slugOf(`${content.name} ${at.toString(36)}`),
    content,
    state,
    stateSince: when,
    stateReason: null,
    tier: state === 'verified' && content.kind === 'initiative' ? 'full' : null,
    origin: 'demo',
    revision: 1,
    updatedAt: when,
    confirmedAt: when,
    mergedInto: null,
    hasTaxNumber: false,
  }
  const { face, texts, spelling } = foundOf(organisation, [])
  const { country, territory, point } = face.place
  return {
    id: organisation.id,
    slug: organisation.slug,
    tier: organisation.tier,
    state,
    at: when,
    content,
    face,
    spelling,
    form: faceForm,
    standing: standingOf(face),
    kind: content.kind,
    name: content.name,
    name_key: nameKey(content.name),
    web_key: webKey(content.website),
    country,
    territory,
    sectors: face.sectors,
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    facets: facetWords(face),
    texts: texts.map(({ language, ...text }) => ({ ...text, configuration: searchConfiguration(language) })),
  }
}

/** What joins the words of a listing's texts, as `||` does for one listing. */
export const prepare = `create schema if not exists bench;
  create table if not exists bench.chunk (number integer primary key);
  create table if not exists bench.begun (size integer not null, until bigint not null);
  create table if not exists bench.dropped_index (definition text primary key);
  create or replace aggregate bench.joined (tsvector) (sfunc = pg_catalog.tsvector_concat, stype = tsvector, initcond = '')`

const statement = `with given as materialized (
  select * from jsonb_to_recordset($1::jsonb) as given (
    id uuid, slug text, tier text, state text, at timestamptz, content jsonb, face jsonb, form integer, standing integer,
    kind text, name text, name_key text, web_key text, country text, territory text, sectors text[],
    latitude real, longitude real, facets text[], texts jsonb
  )
), organisations as (
  insert into organisation (id, slug, kind, name, name_key, web_key, content, state, tier, origin,
    state_since, created_at, updated_at, confirmed_at)
  select id, slug, kind, name, name_key, web_key, content, state, tier, 'demo', at, at, at, at from given
), revisions as (
  insert into organisation_revision (organisation, revision, content, at, changed) select id, 1, content, at, '{}' from given
), states as (
  insert into organisation_state (organisation, state, tier, at) select id, state, tier, at from given
), listings as (
  insert into listing (organisation, slug, name, face, form, listed_at, updated_at)
  select id, slug, name, face, form, at, at from given
)
insert into finding (organisation, kind, state, country, territory, sectors, standing, fresh, latitude, longitude, words)
select id, kind, state, country, territory, sectors, standing, at, latitude, longitude,
  array_to_tsvector(facets) || (
    select bench.joined(setweight(to_tsvector(configuration::regconfig, text), weight::"char") order by place)
    from rows from (jsonb_to_recordset(texts) as (weight text, configuration text, text text)) with ordinality
      as text (weight, configuration, text, place)
  )
from given`
