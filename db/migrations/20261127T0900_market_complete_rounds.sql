update round set settings =
  '{"kind": "sides", "rooms": null, "interpreters": null, "keepsTable": null, "firstTimeLeast": 0, "countryLeast": 0}'::jsonb || settings;

-- Where everyone meets everyone there are no sides.
alter table round_participant drop constraint round_participant_side_check;
alter table round_participant add constraint round_participant_side_check check (side in ('seller', 'buyer', 'peer'));
-- Not at the place: by a room of their own.
alter table round_participant add column is_remote boolean not null default false;
-- On the day.
alter table round_participant add column came_at timestamptz;
-- Whoever joined their page to an account; null once that person was erased.
alter table round_participant add column person_id uuid;
create index round_participant_of_person on round_participant (person_id) where person_id is not null;
create unique index round_participant_once on round_participant (round, organisation) where organisation is not null;

-- Meetings that are agreed before anything is planned: the organiser's own, and those that the two have agreed.
create table round_agreed (
  id uuid primary key default uuidv7(),
  round uuid not null references round on delete cascade,
  seller uuid not null references round_participant on delete cascade,
  buyer uuid not null references round_participant on delete cascade,
  -- From 0; null where any will do.
  slot integer,
  at timestamptz not null,
  unique (round, seller, buyer)
);

-- Which promised minimums were not reached, in the shape of rules/hold/minimums.ts.
alter table round_plan add column short jsonb not null default '[]';

-- A person's own way is asked for by the organisations that she runs, and by what she said.
create index round_participant_of_organisation on round_participant (organisation) where organisation is not null;
create index round_outcome_of_participant on round_outcome (participant);
