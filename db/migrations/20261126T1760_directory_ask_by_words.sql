-- What a typed word asks for, in any of the languages: the word or its beginning, as each of them stems it, each stem once, and none
-- that begins with another, since the shorter finds it too. Nothing for a word that one of the languages leaves out of its texts ('de').
create function asked_word(word text) returns tsquery language sql immutable strict parallel safe as $$
  with asked as (
    select configuration, to_tsquery(configuration, '''' || replace(word, '''', '''''') || ''':*') as query
    from unnest(array['words_es', 'words_en', 'words_pt', 'words_other']::regconfig[]) as configuration
  ),
  stem as (select distinct query, case when numnode(query) = 1 then rtrim(query::text, '''*:') end as beginning from asked)
  select case when exists (select from asked where numnode(query) = 0) then ''::tsquery
    else (
      select string_agg(query::text, ' | ')::tsquery from stem
      where not exists (
        select from stem as shorter where shorter.beginning <> stem.beginning and starts_with(stem.beginning, shorter.beginning)
      )
    )
  end
$$;
