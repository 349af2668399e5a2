-- 'Not for me': neither is suggested to the other until it is taken back.
create table fit_refusal (
  organisation uuid not null references organisation on delete cascade,
  other uuid not null references organisation on delete cascade,
  person_id uuid,
  at timestamptz not null,
  primary key (organisation, other)
);
create index fit_refusal_of_other on fit_refusal (other);

-- One asks another to be introduced; only when both agree does either see how to write or call.
create table introduction (
  id uuid primary key default uuidv7(),
  organisation uuid not null references organisation on delete cascade,
  other uuid not null references organisation on delete cascade,
  message text not null,
  person_id uuid,
  at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'accepted', 'declined', 'withdrawn')),
  decided_at timestamptz,
  decided_by uuid
);
create unique index introduction_waiting on introduction (organisation, other) where state = 'waiting';
create index introduction_of on introduction (organisation, id);
create index introduction_to on introduction (other, id);
