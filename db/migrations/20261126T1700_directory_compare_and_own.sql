-- By what two organisations are compared: the name and the web address as rules/duplicates.ts writes them.
alter table organisation add column name_key text not null default '', add column web_key text;
-- Until the next change of a row writes it as the rules do.
update organisation set name_key = lower(unaccent(name));
create index organisation_by_name_key on organisation (name_key);
-- The names nearest to one, however many have the same.
create index organisation_near_name_key on organisation using gist (name_key gist_trgm_ops (siglen = 64));
create index organisation_by_web_key on organisation (web_key) where web_key is not null;

-- When its stewards were last reminded to confirm it.
alter table organisation add column reminded_at timestamptz;

-- Somebody says that she runs an organisation; whoever runs it, or else an officer, decides.
create table ownership_request (
  id uuid primary key default uuidv7(),
  organisation uuid not null references organisation on delete cascade,
  person_id uuid not null,
  -- How she can show it, in her words.
  message text not null,
  -- She says that it is hers and not theirs who run it: then an officer decides.
  is_contest boolean not null,
  at timestamptz not null,
  decided_at timestamptz,
  decision text check (decision in ('accepted', 'declined', 'withdrawn')),
  reason text,
  decided_by uuid
);
create unique index ownership_request_open on ownership_request (organisation, person_id) where decided_at is null;
create index ownership_request_of_person on ownership_request (person_id);
create index ownership_request_waiting on ownership_request (at) where decided_at is null;

-- What somebody says is wrong on an organisation's page.
create table error_report (
  id uuid primary key default uuidv7(),
  organisation uuid not null references organisation on delete cascade,
  message text not null,
  -- Null where she was not signed in.
  person_id uuid,
  at timestamptz not null,
  done_at timestamptz,
  done_by uuid
);
create index error_report_open on error_report (organisation, at) where done_at is null;
create index error_report_waiting on error_report (at) where done_at is null;
create index error_report_of_person on error_report (person_id) where person_id is not null;

-- The same picture made small, for pages.
alter table work add column small_digest text not null, add column small_bytes integer not null;
