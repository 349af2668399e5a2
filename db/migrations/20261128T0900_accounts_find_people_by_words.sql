-- An administrator looks for people by the words of their names and addresses, without case and accents, the last one or its beginning.
-- Nearly everybody may share one of them ('gmail', 'María'): the rarest leads the index to whom it is about. Parts of words lead it
-- through all who share any of their letters, which takes longer the more people there are: they are looked for where nobody has the words.
create function person_folded(said text) returns text language sql immutable parallel safe
return lower(regexp_replace(normalize(said, NFD), '[\u0300-\u036f]', '', 'g'));

create function person_split(folded text) returns text[] language sql immutable parallel safe
return array_remove(regexp_split_to_array(folded, '[^[:alnum:]]+'), '');

-- What a person is found by; an address that stands for none (rules/address.ts) says nothing.
create function person_said(name text, email text) returns text language sql immutable parallel safe
return person_folded(name || case when email like '%@cards.invalid' then '' else ' ' || email end);

create function person_words(name text, email text) returns tsvector language sql immutable parallel safe
return array_to_tsvector(person_split(person_said(name, email)));

alter table person add column words tsvector generated always as (person_words(name, email)) stored;
create index person_by_words on person using gin (words);
create index person_by_parts on person using gin (person_said(name, email) gin_trgm_ops);
drop index person_name_parts;
drop index person_email_parts;
-- Nothing was asked by it.
drop index person_by_name;

-- Null where there is no word.
create function person_asked(typed text) returns tsquery language sql immutable parallel safe
return (
  select string_agg(quote_literal(word) || case when place = cardinality(words) then ':*' else '' end, ' & ')::tsquery
  from person_split(person_folded(typed)) as words, unnest(words) with ordinality as each (word, place)
);

-- Whoever has every word, the newest first. What many share is soon found among the newest; the index is asked only for what few have,
-- since it gathers all of them before it tells of one. PostgreSQL would guess how many they are, and words of one person are not counted.
create function people_of_words(wanted text, before uuid, most integer) returns setof uuid
language plpgsql stable rows 30 set plan_cache_mode = force_custom_plan as $$
declare
  asked tsquery := person_asked(wanted);
  newest uuid[] := array(
    select id
    from (select id, words from person where before is null or id < before order by id desc limit 2000) as latest
    where words @@ asked order by id desc limit most
  );
begin
  if cardinality(newest) = most then
    return query select unnest(newest);
  else
    return query
    with holder as materialized (select id from person where words @@ asked)
    select id from holder where before is null or id < before order by id desc limit most;
  end if;
end
$$;

-- Whoever has all that is wanted, between white space, anywhere; the longest of it leads the index.
create function people_of_parts(wanted text, before uuid, most integer) returns setof uuid
language plpgsql stable rows 30 set plan_cache_mode = force_custom_plan as $$
declare
  parts text[] := array(
    select '%' || regexp_replace(part, '[\\%_]', '\\\&', 'g') || '%'
    from regexp_split_to_table(person_folded(wanted), '\s+') as part
    order by length(part) desc
  );
begin
  return query
  select id from person
  where person_said(name, email) like parts[1] and person_said(name, email) like all (parts) and (before is null or id < before)
  order by id desc limit most;
end
$$;
