-- Names that may be the same are found by the trigrams that they share. A tree of signatures was read whole at half a million
-- names, and took six times as long.
drop index organisation_near_name_key;
create index organisation_like_name_key on organisation using gin (name_key gin_trgm_ops);

-- Similar names, the nearest first; `%` looks for what is as similar as the setting says.
create function organisations_named_like(wanted text, most integer) returns table (id uuid, country text, is_same boolean)
language sql stable set pg_trgm.similarity_threshold = 0.6 as $$
  select id, content->'place'->>'country', name_key = wanted from organisation
  where name_key % wanted order by name_key <-> wanted limit most
$$;
