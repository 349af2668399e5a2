-- Whoever makes, buys, organises or supports culture: one row an organisation, whatever its kind.
create table organisation (
  id uuid primary key default uuidv7(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  kind text not null check (kind in ('venture', 'initiative', 'public-body', 'ally', 'buyer', 'support', 'cooperation')),
  name text not null,
  -- Everything that was declared, in the shape of rules/content.ts, hidden parts included.
  content jsonb not null,
  state text not null default 'draft' check (state in ('draft', 'declared', 'verified', 'stale', 'archived')),
  state_since timestamptz not null,
  -- Said in public beside the state; null where the state needs no reason.
  state_reason text,
  -- An initiative that does not yet meet every criterion is verified as young.
  tier text check (tier in ('full', 'young')),
  -- Where it comes from: its owner, an import, the facts that ship, the demonstration.
  origin text not null check (origin in ('owner', 'import', 'facts', 'demo')),
  -- Keyed hash of the tax number: compared, never shown. Null where none was given.
  tax_number bytea,
  revision integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- When somebody last said that all of it still holds: what 'stale' and the yearly reminder count from.
  confirmed_at timestamptz not null,
  merged_into uuid references organisation
);
create index organisation_by_tax_number on organisation (tax_number) where tax_number is not null;
create index organisation_to_confirm on organisation (confirmed_at) where state in ('declared', 'verified');

-- Every content that an organisation has had: what changed, when, by whom.
create table organisation_revision (
  organisation uuid not null references organisation on delete cascade,
  revision integer not null,
  content jsonb not null,
  at timestamptz not null,
  -- Null for facts, demonstration, and once the person was erased.
  person_id uuid,
  -- Names of the parts that changed, for the list of changes.
  changed text[] not null,
  primary key (organisation, revision)
);

-- Every state that it has had, with date and reason.
create table organisation_state (
  id uuid primary key default uuidv7(),
  organisation uuid not null references organisation on delete cascade,
  state text not null,
  tier text,
  reason text,
  at timestamptz not null,
  person_id uuid
);
create index organisation_state_of on organisation_state (organisation, at);

-- Who runs an organisation. Several may; a person may run several.
create table steward (
  organisation uuid not null references organisation on delete cascade,
  person_id uuid not null,
  role text not null check (role in ('owner', 'editor')),
  since timestamptz not null,
  primary key (organisation, person_id)
);
create index steward_by_person on steward (person_id);

-- Pictures of what an organisation makes.
create table work (
  id uuid primary key default uuidv7(),
  organisation uuid not null references organisation on delete cascade,
  position integer not null,
  title text not null,
  description text not null,
  -- Who made the work and the picture, as it must be said.
  credit text not null,
  -- SHA-256 of the picture's file in the file store.
  digest text not null,
  width integer not null,
  height integer not null,
  bytes integer not null,
  added_at timestamptz not null
);
create index work_of on work (organisation, position);

-- What everyone may see of an organisation, and nothing else. Page, list, search, map, feed, API and export read this table and
-- no other, so that what an owner hides is gone from all of them in the transaction that hides it.
create table listing (
  organisation uuid primary key references organisation on delete cascade,
  slug text not null unique,
  name text not null,
  -- In the shape of rules/face.ts.
  face jsonb not null,
  listed_at timestamptz not null,
  updated_at timestamptz not null
);
create index listing_by_change on listing (updated_at, organisation);
create index listing_by_entry on listing (listed_at, organisation);

-- By what listings are found: narrow rows that many are read of, their words apart (EXTERNAL). The words hold the filters too, as
-- 'kind=venture', so that one index answers words and filters together.
create table finding (
  id integer primary key generated always as identity,
  organisation uuid not null unique references listing on delete cascade,
  kind text not null,
  state text not null,
  country text not null,
  territory text,
  sectors text[] not null,
  -- The best first where nothing else tells listings apart: verified, complete, fresh.
  standing integer not null,
  fresh date not null,
  latitude real,
  longitude real,
  words tsvector not null
) with (toast_tuple_target = 128);
alter table finding alter column words set storage external;
create index finding_words on finding using gin (words) with (fastupdate = off);
create index finding_by_standing on finding (standing desc, id);
create index finding_by_fresh on finding (fresh desc, id);

-- Every word of the listings once, for forgiving misspellings.
create table finding_word (
  word text primary key
);
create index finding_word_spelling on finding_word using gin (word gin_trgm_ops);

create trigger listing_changed after insert or update or delete or truncate on listing
  for each statement execute function tell_content_changed();
