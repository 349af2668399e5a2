create table certificate (
  id uuid primary key default uuidv7(),
  -- 80 random bits in Crockford's base 32: what the short address and the QR carry.
  code text not null unique,
  -- Null once the person was erased: what she agreed to show is then all that is left.
  actor_id uuid,
  course text not null,
  version text not null,
  language text not null,
  -- As the learner agreed to show it; null when she shows no name.
  name text,
  -- Which wording she agreed to, and when; null when she shows no name.
  name_consent text,
  name_consented_at timestamptz,
  hours integer not null,
  country text,
  sector text,
  completed_at timestamptz not null,
  issued_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by text check (withdrawn_by in ('office', 'holder')),
  -- Public; null when the holder withdrew it.
  withdrawal_reason text,
  check ((name is null) = (name_consent is null) and (name_consent is null) = (name_consented_at is null)),
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  foreign key (course, version) references course_version,
  unique (actor_id, course, version)
);

create index certificate_by_course on certificate (course, issued_at);
