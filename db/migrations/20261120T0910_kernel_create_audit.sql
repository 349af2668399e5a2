-- What was done to roles, published content and certificates, and by whom. Rows are only ever added.
create table audit (
  id uuid primary key default uuidv7(),
  at timestamptz not null,
  person_id uuid,
  module text not null,
  event text not null,
  subject text not null,
  country text,
  detail jsonb not null default '{}'
);

create index audit_by_module on audit (module, id);
