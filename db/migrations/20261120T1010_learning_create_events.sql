-- What happened in a lesson, as the device said it: only ever added, and never believed about a mark.
create table learning_event (
  id uuid primary key,
  actor_id uuid not null,
  verb text not null check (verb in ('opened', 'read', 'answered', 'diagnosed')),
  course text,
  version text,
  lesson text,
  activity text,
  answer jsonb,
  occurred_at timestamptz not null,
  received_at timestamptz not null
);

create index learning_event_of_actor on learning_event (actor_id, course, version, id);

-- A course begun: which version, and where and when it was done. Made of events; kept so that figures need no fold.
create table enrolment (
  actor_id uuid not null,
  course text not null references course,
  version text not null,
  language text not null,
  country text,
  sector text,
  begun_at timestamptz not null,
  touched_at timestamptz not null,
  finished_at timestamptz,
  primary key (actor_id, course, version),
  foreign key (course, version) references course_version
);

create index enrolment_by_course on enrolment (course, begun_at);

-- What the learner made and keeps: a cost sheet, an open answer.
create table document (
  id uuid primary key default uuidv7(),
  actor_id uuid not null,
  kind text not null check (kind in ('cost-sheet', 'open-answer')),
  course text not null,
  -- Null for a cost sheet: all activities of a course that ask for one open the same.
  activity text,
  content jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique nulls not distinct (actor_id, kind, course, activity)
);

-- Views of a course's pages, counted without knowing whose.
create table visit_count (
  month date not null,
  course text not null,
  language text not null,
  country text not null,
  sector text not null,
  visits integer not null,
  primary key (month, course, language, country, sector)
);
