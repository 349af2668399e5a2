-- A table that somebody brought: first only looked at, then published as a whole, and taken back as a whole.
create table import (
  id uuid primary key default uuidv7(),
  person_id uuid,
  file_name text not null,
  -- Names of the columns as they stand in the file.
  headings text[] not null,
  -- By column of the file: the field that it fills; null leaves it out.
  mapping text[] not null,
  -- ISO 3166-1 alpha-2: of rows that name no country.
  country text not null,
  -- Countries in which whoever brought it may import; null for all.
  reach text[],
  kind text not null,
  -- BCP 47: in which its texts are written.
  language text not null,
  at timestamptz not null,
  state text not null default 'draft' check (state in ('draft', 'publishing', 'published', 'undone')),
  published_at timestamptz,
  undone_at timestamptz
);
create index import_by_person on import (person_id, id);

create table import_row (
  import uuid not null references import on delete cascade,
  -- As in the file; the row of the headings is 1 where nothing stands above it.
  number integer not null,
  cells text[] not null,
  fate text not null check (fate in ('new', 'same', 'wrong')),
  -- By column: the stable name of what is wrong.
  faults jsonb not null default '{}',
  -- What it is the same as: an organisation, or another row.
  same_as uuid references organisation on delete set null,
  same_row integer,
  -- Somebody looked, and says that it is another.
  is_other boolean not null default false,
  -- What it became.
  organisation uuid references organisation on delete set null,
  primary key (import, number)
);
create index import_row_by_fate on import_row (import, fate, number);
create index import_row_of on import_row (organisation) where organisation is not null;
