-- What somebody would like to hear of again.
create table saved_search (
  id uuid primary key default uuidv7(),
  person_id uuid not null,
  -- In the shape of rules/filter.ts.
  filter jsonb not null,
  locale text not null,
  at timestamptz not null,
  -- The highest number of a listing that she has been told of.
  seen integer not null,
  unique (person_id, filter)
);

-- The best standing of each territory, for what is nearest.
create index finding_by_territory_standing on finding (territory, standing desc, id);
