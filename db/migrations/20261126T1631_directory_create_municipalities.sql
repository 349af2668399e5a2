-- Municipalities, where an operator imported a list: none ships, and none is invented. Where a territory has none, people write theirs.
create table municipality (
  -- As the source gives it: a code of the country's statistics office.
  code text primary key,
  name text not null,
  -- ISO 3166-2.
  territory text not null,
  latitude real not null check (latitude between -90 and 90),
  longitude real not null check (longitude between -180 and 180),
  -- Who published the list, and the day that the list bears.
  source text not null,
  dated date not null
);
create index municipality_of on municipality (territory, name);
