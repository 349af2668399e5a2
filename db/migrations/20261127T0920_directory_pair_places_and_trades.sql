-- A place and a trade as one word of the index: 'territory=PE-AYA trade=weaving' (rules/finding-words.ts).
update finding set words = finding.words || array_to_tsvector(pairs.words)
from (
  select listing.organisation, array_agg(place || ' trade=' || trade) as words
  from listing
  join finding known on known.organisation = listing.organisation,
  jsonb_array_elements_text(face -> 'trades') trade,
  unnest(array['country=' || known.country] || case when known.territory is null then '{}' else array['territory=' || known.territory] end) place
  group by listing.organisation
) pairs
where pairs.organisation = finding.organisation;
