-- What the server signed about what it keeps: a JWS that names a device and the digests of its statements.
create table receipt (
  id uuid primary key,
  device uuid not null,
  -- Whose device it was, so that receipts move and end with her record.
  actor_id uuid not null,
  at timestamptz not null,
  jws text not null
);

create index receipt_by_actor on receipt (actor_id, id);
