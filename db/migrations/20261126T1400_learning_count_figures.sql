-- The public figures are read from counts, so that they cost the same whatever the number of learners. A statement that changes
-- what is counted writes the difference down, which waits for nobody; a job adds the differences up.
create table figure_count (
  measure text not null check (measure in ('begun', 'finished', 'certified')),
  -- First day, in UTC.
  month date not null,
  country text not null,
  sector text not null,
  language text not null,
  course text not null,
  count bigint not null,
  primary key (month, measure, country, sector, language, course)
);

create table figure_change (
  id bigint generated always as identity primary key,
  measure text not null,
  month date not null,
  country text not null,
  sector text not null,
  language text not null,
  course text not null,
  count bigint not null
);

create function enrolment_figures(begun timestamptz, finished timestamptz)
returns table (measure text, month date) language sql immutable as $$
  select 'begun', date_trunc('month', begun at time zone 'UTC')::date
  union all
  select 'finished', date_trunc('month', finished at time zone 'UTC')::date where finished is not null
$$;

-- ZZ is nobody's country or sector: not stated.
insert into figure_count (measure, month, country, sector, language, course, count)
select figure.measure, figure.month, coalesce(country, 'ZZ'), coalesce(sector, 'ZZ'), language, course, count(*)
from enrolment, enrolment_figures(begun_at, finished_at) as figure
group by 1, 2, 3, 4, 5, 6;

insert into figure_count (measure, month, country, sector, language, course, count)
select 'certified', date_trunc('month', issued_at at time zone 'UTC')::date, coalesce(country, 'ZZ'), coalesce(sector, 'ZZ'),
  language, course, count(*)
from certificate where withdrawn_by is distinct from 'office'
group by 1, 2, 3, 4, 5, 6;

-- A statement that only adds has no table of what is gone, and the other way round: each is named where it is there.
create function note_enrolment_figures() returns trigger language plpgsql as $$
begin
  -- Most changes of a row change nothing that is counted.
  if tg_op = 'UPDATE' then
    if not exists (
      select begun_at, finished_at, country, sector, language, course from added
      except all
      select begun_at, finished_at, country, sector, language, course from gone
    ) then
      return null;
    end if;
  end if;
  if tg_op <> 'DELETE' then
    insert into figure_change (measure, month, country, sector, language, course, count)
    select figure.measure, figure.month, coalesce(country, 'ZZ'), coalesce(sector, 'ZZ'), language, course, count(*)
    from added, enrolment_figures(begun_at, finished_at) as figure group by 1, 2, 3, 4, 5, 6;
  end if;
  if tg_op <> 'INSERT' then
    insert into figure_change (measure, month, country, sector, language, course, count)
    select figure.measure, figure.month, coalesce(country, 'ZZ'), coalesce(sector, 'ZZ'), language, course, -count(*)
    from gone, enrolment_figures(begun_at, finished_at) as figure group by 1, 2, 3, 4, 5, 6;
  end if;
  return null;
end
$$;

create trigger enrolment_figures_added after insert on enrolment
  referencing new table as added for each statement execute function note_enrolment_figures();
create trigger enrolment_figures_changed after update on enrolment
  referencing new table as added old table as gone for each statement execute function note_enrolment_figures();
create trigger enrolment_figures_gone after delete on enrolment
  referencing old table as gone for each statement execute function note_enrolment_figures();

create function note_certificate_figures() returns trigger language plpgsql as $$
begin
  -- Most changes of a row change nothing that is counted.
  if tg_op = 'UPDATE' then
    if not exists (
      select issued_at, country, sector, language, course, withdrawn_by from added
      except all
      select issued_at, country, sector, language, course, withdrawn_by from gone
    ) then
      return null;
    end if;
  end if;
  if tg_op <> 'DELETE' then
    insert into figure_change (measure, month, country, sector, language, course, count)
    select 'certified', date_trunc('month', issued_at at time zone 'UTC')::date, coalesce(country, 'ZZ'), coalesce(sector, 'ZZ'),
      language, course, count(*)
    from added where withdrawn_by is distinct from 'office' group by 1, 2, 3, 4, 5, 6;
  end if;
  if tg_op <> 'INSERT' then
    insert into figure_change (measure, month, country, sector, language, course, count)
    select 'certified', date_trunc('month', issued_at at time zone 'UTC')::date, coalesce(country, 'ZZ'), coalesce(sector, 'ZZ'),
      language, course, -count(*)
    from gone where withdrawn_by is distinct from 'office' group by 1, 2, 3, 4, 5, 6;
  end if;
  return null;
end
$$;

create trigger certificate_figures_added after insert on certificate
  referencing new table as added for each statement execute function note_certificate_figures();
create trigger certificate_figures_changed after update on certificate
  referencing new table as added old table as gone for each statement execute function note_certificate_figures();
create trigger certificate_figures_gone after delete on certificate
  referencing old table as gone for each statement execute function note_certificate_figures();

-- No page looks for these any more.
drop index enrolment_begun_at;
drop index enrolment_finished_at;
drop index certificate_issued_at;
