-- How many organisations everyone sees, by what most people narrow by: lists, maps and pages read these few rows, so that a count
-- costs the same whatever the number of organisations. A statement that changes what is listed writes the difference down, which
-- waits for nobody; a job adds the differences up.
create table listing_count (
  -- '' counts each organisation once, whatever its sectors; a named sector counts those that are in it. One of several sectors stands
  -- in each of them, so that the sectors of a place add up to more than its ''.
  sector text not null,
  country text not null,
  -- '' where the organisation shows no territory.
  territory text not null,
  kind text not null,
  state text not null,
  count bigint not null,
  primary key (sector, country, territory, kind, state)
);

create table listing_count_change (
  id bigint generated always as identity primary key,
  sector text not null,
  country text not null,
  territory text not null,
  kind text not null,
  state text not null,
  count bigint not null
);

-- How full and how fresh the listings are: what the public page of the directory's health shows.
create table listing_health (
  country text not null,
  kind text not null,
  state text not null,
  -- First day, in UTC, of the month in which somebody last confirmed it.
  confirmed date not null,
  -- Share of what its kind asks for that is filled in, rounded down to tens: 0 to 10.
  tenths smallint not null,
  count bigint not null,
  primary key (country, kind, state, confirmed, tenths)
);

create table listing_health_change (
  id bigint generated always as identity primary key,
  country text not null,
  kind text not null,
  state text not null,
  confirmed date not null,
  tenths smallint not null,
  count bigint not null
);

create function sectors_counted(sectors text[]) returns table (sector text) language sql immutable as $$
  select '' union all select distinct unnest(sectors)
$$;

create function health_of(face jsonb)
returns table (country text, kind text, state text, confirmed date, tenths smallint) language sql immutable as $$
  select face -> 'place' ->> 'country', face ->> 'kind', face ->> 'state',
    (left(face ->> 'confirmedAt', 7) || '-01')::date, ((face ->> 'completeness')::integer / 10)::smallint
$$;

-- A statement that only adds has no table of what is gone, and the other way round: each is named where it is there.
create function note_listing_counts() returns trigger language plpgsql as $$
begin
  -- Most changes of a row change nothing that is counted.
  if tg_op = 'UPDATE' then
    if not exists (
      select organisation, sectors, country, territory, kind, state from added
      except all
      select organisation, sectors, country, territory, kind, state from gone
    ) then
      return null;
    end if;
  end if;
  if tg_op <> 'DELETE' then
    insert into listing_count_change (sector, country, territory, kind, state, count)
    select counted.sector, country, coalesce(territory, ''), kind, state, count(*)
    from added, sectors_counted(sectors) as counted group by 1, 2, 3, 4, 5;
  end if;
  if tg_op <> 'INSERT' then
    insert into listing_count_change (sector, country, territory, kind, state, count)
    select counted.sector, country, coalesce(territory, ''), kind, state, -count(*)
    from gone, sectors_counted(sectors) as counted group by 1, 2, 3, 4, 5;
  end if;
  return null;
end
$$;

create function note_listing_health() returns trigger language plpgsql as $$
begin
  if tg_op <> 'DELETE' then
    insert into listing_health_change (country, kind, state, confirmed, tenths, count)
    select health.*, count(*) from added, health_of(face) as health group by 1, 2, 3, 4, 5;
  end if;
  if tg_op <> 'INSERT' then
    insert into listing_health_change (country, kind, state, confirmed, tenths, count)
    select health.*, -count(*) from gone, health_of(face) as health group by 1, 2, 3, 4, 5;
  end if;
  return null;
end
$$;

create trigger listing_counts_added after insert on finding
  referencing new table as added for each statement execute function note_listing_counts();
create trigger listing_counts_changed after update on finding
  referencing new table as added old table as gone for each statement execute function note_listing_counts();
create trigger listing_counts_gone after delete on finding
  referencing old table as gone for each statement execute function note_listing_counts();

create trigger listing_health_added after insert on listing
  referencing new table as added for each statement execute function note_listing_health();
create trigger listing_health_changed after update on listing
  referencing new table as added old table as gone for each statement execute function note_listing_health();
create trigger listing_health_gone after delete on listing
  referencing old table as gone for each statement execute function note_listing_health();

-- Counts everything anew: for whoever fills the tables with the triggers asleep.
create procedure count_listings_anew() language plpgsql as $$
begin
  lock table listing_count, listing_count_change, listing_health, listing_health_change in exclusive mode;
  delete from listing_count;
  delete from listing_count_change;
  delete from listing_health;
  delete from listing_health_change;
  insert into listing_count (sector, country, territory, kind, state, count)
  select counted.sector, country, coalesce(territory, ''), kind, state, count(*)
  from finding, sectors_counted(sectors) as counted group by 1, 2, 3, 4, 5;
  insert into listing_health (country, kind, state, confirmed, tenths, count)
  select health.*, count(*) from listing, health_of(face) as health group by 1, 2, 3, 4, 5;
end
$$;

call count_listings_anew();

-- Who shows the exact point, by territory: what a map counts and clusters when it is near.
create index finding_by_point on finding (territory, latitude, longitude) include (kind, state, sectors, id)
  where latitude is not null;
-- The newest listings of a territory: the numbers grow in the order in which they came.
create index finding_by_territory on finding (territory, id);
