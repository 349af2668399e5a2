-- What somebody asked for help with, and what she was answered.
create table help_request (
  id uuid primary key default uuidv7(),
  -- 80 random bits in Crockford's base 32: who has it reads the answer. Its first half is the reference that may be said aloud.
  code text not null unique,
  actor_id uuid,
  locale text not null check (locale in ('es', 'en', 'pt')),
  country text check (country in ('CL', 'CO', 'MX', 'PE')),
  message text not null,
  mail text,
  phone text,
  from_page text,
  asked_at timestamptz not null,
  -- The day that was promised, in the asker's zone.
  due_on date not null,
  answered_at timestamptz,
  answered_by uuid,
  answer text,
  outcome text check (outcome in ('answered', 'referred', 'not-possible', 'not-a-request')),
  check ((answered_at is null) = (outcome is null)),
  check (outcome is null or outcome = 'not-a-request' or answer is not null)
);

create index help_request_waiting on help_request (id) where answered_at is null;
create index help_request_answered on help_request (id) where answered_at is not null;
create index help_request_of_actor on help_request (actor_id, id);
