create table round (
  id uuid primary key default uuidv7(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  name text not null,
  -- ISO 3166-1 alpha-2: officers of this country may help to run it.
  country text not null,
  -- In the shape of rules/hold/settings.ts.
  settings jsonb not null,
  state text not null default 'preparing' check (state in ('preparing', 'wishing', 'published')),
  -- Who opened it; null once that person was erased.
  person_id uuid,
  created_at timestamptz not null,
  published_at timestamptz
);
create index round_of_person on round (person_id, id);
create index round_published on round (id) where state = 'published';

create table round_participant (
  id uuid primary key default uuidv7(),
  round uuid not null references round on delete cascade,
  name text not null,
  side text not null check (side in ('seller', 'buyer')),
  country text,
  email text,
  phone text,
  -- In which they are written to: a locale of the site.
  locale text not null,
  -- IANA, in which their hours are.
  zone text not null,
  languages text[] not null,
  -- Hours of their own day, 'HH:MM', outside of which they do not meet; null where they name none.
  can_from text,
  can_to text,
  most integer not null check (most >= 0),
  least integer not null check (least >= 0),
  exports_first_time boolean not null,
  -- A face of the directory, where they are there.
  organisation text,
  -- SHA-256 of the code in their personal link, by which they are found; null before they are invited and once they left. The code
  -- follows from a secret, the identifier and the number of links that they had.
  link bytea unique,
  links integer not null default 0,
  invited_at timestamptz,
  -- Raised with each change of their agenda, and what they were last told.
  changes integer not null default 0,
  told integer not null default 0,
  left_at timestamptz,
  unique (round, name)
);
create index round_participant_of on round_participant (round, id);

create table round_wish (
  participant uuid not null references round_participant on delete cascade,
  other uuid not null references round_participant on delete cascade,
  wish text not null check (wish in ('must', 'would', 'no')),
  at timestamptz not null,
  primary key (participant, other)
);
create index round_wish_for on round_wish (other);

create table round_plan (
  id uuid primary key default uuidv7(),
  round uuid not null references round on delete cascade,
  state text not null check (state in ('waiting', 'running', 'done', 'failed')),
  at timestamptz not null,
  seed integer not null,
  seconds integer not null,
  is_stopped boolean not null default false,
  -- While it runs, and as it ended.
  steps integer not null default 0,
  breaks integer,
  bound integer,
  -- By which the proof speaks: the breaks of any two differ by at most so many.
  fairness integer,
  verdict text,
  longest_wait integer,
  idle integer,
  -- SHA-256 of what was solved.
  digest text,
  -- Why wishes were not met, in the shape of rules/hold/unmet.ts.
  unmet jsonb not null default '[]'
);
create index round_plan_of on round_plan (round, id);

create table round_meeting (
  id uuid primary key default uuidv7(),
  round uuid not null references round on delete cascade,
  seller uuid not null references round_participant on delete cascade,
  buyer uuid not null references round_participant on delete cascade,
  -- Slot and table, from 0.
  slot integer not null,
  desk integer not null,
  -- Of RFC 5545: raised whenever it moves or is withdrawn after it was published.
  sequence integer not null default 0,
  is_withdrawn boolean not null default false,
  -- Stays where it is when the round is planned again.
  is_kept boolean not null default false,
  unique (round, seller, buyer)
);
create index round_meeting_of_seller on round_meeting (seller);
create index round_meeting_of_buyer on round_meeting (buyer);

-- What was moved by hand, to be undone.
create table round_move (
  id uuid primary key default uuidv7(),
  round uuid not null references round on delete cascade,
  meeting uuid not null references round_meeting on delete cascade,
  slot_before integer not null,
  desk_before integer not null,
  at timestamptz not null,
  person_id uuid
);
create index round_move_of on round_move (round, id);

create table round_outcome (
  meeting uuid not null references round_meeting on delete cascade,
  participant uuid not null references round_participant on delete cascade,
  has_met boolean not null,
  is_useful boolean,
  result text not null check (result in ('deal', 'sample', 'follow-up', 'nothing')),
  -- Minor units of the currency (ISO 4217).
  amount bigint,
  currency text,
  at timestamptz not null,
  primary key (meeting, participant),
  check ((amount is null) = (currency is null))
);
