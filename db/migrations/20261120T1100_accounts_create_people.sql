-- person, session, credential, verification and passkey are read and written by better-auth as well: the columns that it asks for
-- carry its types, and a test shows that its own schema check finds nothing to add.
create table person (
  id uuid primary key default uuidv7(),
  -- Whose learning events are hers. Nothing else links the two, so that removing this row cuts the link.
  actor_id uuid not null unique default uuidv7(),
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  -- Reading languages, BCP 47, the preferred one first.
  languages text[] not null default '{}',
  country text check (country in ('CL', 'CO', 'MX', 'PE')),
  -- ISO 3166-2, of that country.
  territory text check (starts_with(territory, country || '-')),
  sector text check (sector in ('publishing', 'music', 'performing-arts', 'audiovisual', 'heritage', 'other-trades')),
  -- Actor of the visitor who signed up, until she says whether that work was hers: the mail may be opened in another browser.
  visitor_actor_id uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create index person_by_name on person (lower(name), id);

create table session (
  id uuid primary key default uuidv7(),
  person_id uuid not null references person on delete cascade,
  token text not null unique,
  -- Browser and system in words ('Firefox, Android'), never the whole header.
  user_agent text,
  ip_address text,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create index session_by_person on session (person_id);

create table credential (
  id uuid primary key default uuidv7(),
  person_id uuid not null references person on delete cascade,
  account_id text not null,
  provider_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create index credential_by_person on credential (person_id);

create table verification (
  id uuid primary key default uuidv7(),
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create index verification_by_identifier on verification (identifier);

create table passkey (
  id uuid primary key default uuidv7(),
  person_id uuid not null references person on delete cascade,
  name text,
  public_key text not null,
  credential_id text not null unique,
  counter integer not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz default now()
);

create index passkey_by_person on passkey (person_id);

-- Who answers without an account: known by a cookie only, which is made at the first answer.
create table visitor (
  id uuid primary key default uuidv7(),
  token_digest text not null unique,
  actor_id uuid not null unique default uuidv7(),
  created_at timestamptz not null
);

-- What she shows, to whom and for what: given and withdrawn, never overwritten.
create table consent (
  id uuid primary key default uuidv7(),
  person_id uuid not null references person on delete cascade,
  purpose text not null check (purpose in ('name-on-certificates')),
  given_at timestamptz not null,
  withdrawn_at timestamptz
);

create unique index consent_in_force on consent (person_id, purpose) where withdrawn_at is null;

create table role_grant (
  id uuid primary key default uuidv7(),
  person_id uuid not null references person on delete cascade,
  role text not null check (role in ('facilitator', 'editor', 'evaluator', 'cluster-manager', 'officer', 'secretariat', 'administrator')),
  country text check (country in ('CL', 'CO', 'MX', 'PE')),
  reason text not null,
  granted_by uuid,
  granted_at timestamptz not null,
  revoked_by uuid,
  revoked_at timestamptz,
  check ((role = 'officer') = (country is not null))
);

create unique index role_grant_in_force on role_grant (person_id, role, coalesce(country, '')) where revoked_at is null;

-- Mail on its way, or kept where no server sends it. The words are emptied once it is sent, since they hold links.
create table mail (
  id uuid primary key default uuidv7(),
  recipient text not null,
  kind text not null,
  locale text not null,
  subject text not null,
  text text not null,
  html text not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  attempts integer not null default 0,
  error text
);

create index mail_waiting on mail (created_at) where sent_at is null;

-- Links that the server prints for its operator: only the digest is kept.
create table operator_link (
  id uuid primary key default uuidv7(),
  purpose text not null check (purpose in ('first-administrator', 'mailbox')),
  token_digest text not null unique,
  expires_at timestamptz not null
);

create index audit_by_event on audit (event, id);
