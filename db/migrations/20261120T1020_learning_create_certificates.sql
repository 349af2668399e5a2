create table certificate (
  id uuid primary key default uuidv7(),
  -- 80 random bits in Crockford's base 32: what the short address and the QR carry.
  code text not null unique,
  -- Null once the person was erased and did not ask to keep it checkable.
  actor_id uuid,
  course text not null,
  version text not null,
  language text not null,
  -- As the learner agreed to show it; null when she shows no name.
  name text,
  hours integer not null,
  country text,
  sector text,
  completed_at timestamptz not null,
  issued_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawal_reason text,
  foreign key (course, version) references course_version,
  unique (actor_id, course, version)
);

create index certificate_by_course on certificate (course, issued_at);
