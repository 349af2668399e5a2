-- An administrator looks for people by the words of their names and addresses, without case and accents, the last one or its beginning.
-- Nearly everybody may share one of them ('gmail', 'María'): the rarest leads the index to whom it is about. Parts of words lead it
-- through all who share any of their letters, which takes longer the more people there are: they are looked for where nobody has the words.

-- Every apostrophe is one sign, the saltillo among them.
create function person_folded(said text) returns text language sql immutable parallel safe
return lower(regexp_replace(
  translate(normalize(said, NFD), U&'\2018\2019\02BC\0060\00B4\A78B\A78C', repeat('''', 7)), '[\u0300-\u036f]', '', 'g'
));

create function person_split(folded text) returns text[] language sql immutable parallel safe
return array_remove(regexp_split_to_array(folded, '[^[:alnum:]]+'), '');

-- What a person is found by; an address that stands for none (rules/address.ts) says nothing. Forms take no longer ones, and an index no
-- word of two thousand bytes.
create function person_said(name text, email text) returns text language sql immutable parallel safe
return person_folded(left(name, 100) || case when email like '%@cards.invalid' then '' else ' ' || left(email, 254) end);

create function person_words(name text, email text) returns tsvector language sql immutable parallel safe
return array_to_tsvector(person_split(person_said(name, email)));

alter table person add column words tsvector generated always as (person_words(name, email)) stored;
create index person_by_words on person using gin (words);
create index person_by_parts on person using gin (person_said(name, email) gin_trgm_ops);
drop index person_name_parts;
drop index person_email_parts;
-- Nothing was asked by it.
drop index person_by_name;

-- Null where there is no word. The last one may be begun where that says something: all who have a word of 'm' would be gathered.
create function person_asked(typed text) returns tsquery language sql immutable parallel safe
return (
  select string_agg(
    quote_literal(word) || case when place = cardinality(words) and length(word) > 3 then ':*' else '' end, ' & '
  )::tsquery
  from person_split(person_folded(typed)) as words, unnest(words) with ordinality as each (word, place)
);

-- Whoever has every word, the newest first; nobody else is meant by a whole address. What many share is soon found among the newest; the
-- index is asked for what few of them have, since it gathers all before it tells of one. PostgreSQL would guess how many they are, and
-- words of one person are not counted.
create function people_of_words(wanted text, before uuid, most integer) returns setof uuid
language plpgsql stable rows 30 set plan_cache_mode = force_custom_plan as $$
declare
  asked tsquery := person_asked(wanted);
  newest uuid[];
begin
  return query
  select id from person
  where email = lower(wanted) and email not like '%@cards.invalid' and (before is null or id < before);
  if found then return; end if;

  newest := array(
    select id
    from (select id, words from person where before is null or id < before order by id desc limit 2000) as latest
    where words @@ asked order by id desc limit most
  );
  if cardinality(newest) = most then
    return query select unnest(newest);
  else
    return query
    with holder as materialized (select id from person where words @@ asked)
    select id from holder where before is null or id < before order by id desc limit most;
  end if;
end
$$;

-- Whoever has all that is wanted, between white space, anywhere. The two longest with three letters in a row lead the index; where there
-- are none, everybody would have to be looked at, and nobody is found.
create function people_of_parts(wanted text, before uuid, most integer) returns setof uuid
language plpgsql stable rows 30 set plan_cache_mode = force_custom_plan as $$
declare
  parts text[] := array(
    select '%' || regexp_replace(part, '[\\%_]', '\\\&', 'g') || '%'
    from regexp_split_to_table(person_folded(wanted), '\s+') as part
    order by part ~ '[[:alnum:]]{3}' desc, length(part) desc
  );
begin
  if parts[1] ~ '[[:alnum:]]{3}' then
    return query
    select id from person
    where person_said(name, email) like parts[1] and person_said(name, email) like coalesce(parts[2], parts[1])
      and person_said(name, email) like all (parts) and (before is null or id < before)
    order by id desc limit most;
  end if;
end
$$;
