create extension if not exists unaccent;
create extension if not exists pg_trgm;

create table secret (
  name text primary key,
  value text not null
);

-- Owned by rate-limiter-flexible: a count of attempts by the keyed digest of who tries. Unlogged: a crash may forget counts.
create unlogged table attempt (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
