-- A phone or browser on which somebody works: its public key says whose a signed statement is, whoever is signed in.
create table device (
  id uuid primary key,
  -- A person's, or a visitor's until her work is claimed.
  actor_id uuid not null,
  -- JWK of an ECDSA P-256 public key; never changes.
  key jsonb not null,
  -- Browser and system in words, as sessions have them.
  browser text not null default '',
  -- How many statements were left waiting on it when it was last heard from.
  waiting integer,
  heard_at timestamptz,
  created_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);

create index device_by_actor on device (actor_id);
