-- People for whom a facilitator makes cards together: a workshop, a village. Whoever made it is not a foreign key: her account may
-- go while the cards are still used.
create table card_group (
  id uuid primary key default uuidv7(),
  label text not null,
  country text check (country in ('CL', 'CO', 'MX', 'PE')),
  -- In which the cards are printed.
  language text not null check (language in ('es', 'en', 'pt')),
  made_by uuid not null,
  made_at timestamptz not null
);

create index card_group_by_maker on card_group (made_by, id);

-- A way into an account that needs no mail address: a number, a code for the first use, then a PIN that she chooses.
create table card (
  id uuid primary key default uuidv7(),
  -- Eight letters of Crockford's base 32, the last one a check letter.
  number text not null unique,
  person_id uuid not null unique references person on delete cascade,
  group_id uuid not null references card_group,
  made_at timestamptz not null,
  -- Keyed digest of the code, and until when it opens; empty once it was used.
  code_digest text,
  code_expires_at timestamptz,
  -- The page that showed the code: loading that page again must not make the printed code worthless.
  printing uuid not null,
  -- First use of all; stays when a new code is made.
  used_at timestamptz,
  -- scrypt, as a password; empty until she chooses.
  pin text,
  -- After too many wrong tries in a day; only a new code opens it.
  locked_at timestamptz,
  check ((code_digest is null) = (code_expires_at is null))
);

create index card_by_group on card (group_id, id);
create index card_never_used on card (made_at) where used_at is null;
