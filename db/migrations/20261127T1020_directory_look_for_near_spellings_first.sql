create extension if not exists fuzzystrmatch;

-- The word of the directory that is spelt most like this one: of the five that share most with it, the one that the fewest letters make
-- of it. One wrong letter in seven leaves 0.45 of the trigrams, and few of half a million listings' words are so near; only where there is
-- none are the many looked at that share less.
create function finding_word_spelt_nearly(typed text) returns text
language sql stable set pg_trgm.similarity_threshold = 0.45 as $$
  select word from (
    select word from finding_word where word % typed order by similarity(word, typed) desc, word limit 5
  ) as like_it
  order by levenshtein(word, typed), similarity(word, typed) desc, word limit 1
$$;

create function finding_word_spelt_like(typed text) returns text
language sql stable set pg_trgm.similarity_threshold = 0.3 as $$
  select coalesce(finding_word_spelt_nearly(typed), (
    select word from (
      select word from finding_word where word % typed order by similarity(word, typed) desc, word limit 5
    ) as like_it
    order by levenshtein(word, typed), similarity(word, typed) desc, word limit 1
  ))
$$;
