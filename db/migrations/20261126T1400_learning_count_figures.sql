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

create function note_enrolment_figures() returns trigger language plpgsql as $$
begin
  insert into figure_change (measure, month, country, sector, language, course, count)
  select figure.measure, figure.month, coalesce(changed.country, 'ZZ'), coalesce(changed.sector, 'ZZ'), changed.language,
    changed.course, sum(changed.sign)
  from (
    select begun_at, finished_at, country, sector, language, course, 1 as sign from added
    union all
    select begun_at, finished_at, country, sector, language, course, -1 from gone
  ) as changed, enrolment_figures(changed.begun_at, changed.finished_at) as figure
  group by 1, 2, 3, 4, 5, 6
  having sum(changed.sign) <> 0;
  return null;
end
$$;

create function note_certificate_figures() returns trigger language plpgsql as $$
begin
  insert into figure_change (measure, month, country, sector, language, course, count)
  select 'certified', date_trunc('month', changed.issued_at at time zone 'UTC')::date, coalesce(changed.country, 'ZZ'),
    coalesce(changed.sector, 'ZZ'), changed.language, changed.course, sum(changed.sign)
  from (
    select issued_at, country, sector, language, course, withdrawn_by, 1 as sign from added
    union all
    select issued_at, country, sector, language, course, withdrawn_by, -1 from gone
  ) as changed
  where changed.withdrawn_by is distinct from 'office'
  group by 1, 2, 3, 4, 5, 6
  having sum(changed.sign) <> 0;
  return null;
end
$$;

-- A statement that only adds has nothing that is gone, and the other way round: each has a function of its own that says so.
create function note_enrolments_added() returns trigger language plpgsql as $$
begin
  insert into figure_change (measure, month, country, sector, language, course, count)
  select figure.measure, figure.month, coalesce(country, 'ZZ'), coalesce(sector, 'ZZ'), language, course, count(*)
  from added, enrolment_figures(begun_at, finished_at) as figure group by 1, 2, 3, 4, 5, 6;
  return null;
end
$$;

create function note_enrolments_gone() returns trigger language plpgsql as $$
begin
  insert into figure_change (measure, month, country, sector, language, course, count)
  select figure.measure, figure.month, coalesce(country, 'ZZ'), coalesce(sector, 'ZZ'), language, course, -count(*)
  from gone, enrolment_figures(begun_at, finished_at) as figure group by 1, 2, 3, 4, 5, 6;
  return null;
end
$$;

create function note_certificates_added() returns trigger language plpgsql as $$
begin
  insert into figure_change (measure, month, country, sector, language, course, count)
  select 'certified', date_trunc('month', issued_at at time zone 'UTC')::date, coalesce(country, 'ZZ'), coalesce(sector, 'ZZ'),
    language, course, count(*)
  from added where withdrawn_by is distinct from 'office' group by 1, 2, 3, 4, 5, 6;
  return null;
end
$$;

create function note_certificates_gone() returns trigger language plpgsql as $$
begin
  insert into figure_change (measure, month, country, sector, language, course, count)
  select 'certified', date_trunc('month', issued_at at time zone 'UTC')::date, coalesce(country, 'ZZ'), coalesce(sector, 'ZZ'),
    language, course, -count(*)
  from gone where withdrawn_by is distinct from 'office' group by 1, 2, 3, 4, 5, 6;
  return null;
end
$$;

create trigger enrolment_figures_added after insert on enrolment
  referencing new table as added for each statement execute function note_enrolments_added();
create trigger enrolment_figures_changed after update on enrolment
  referencing new table as added old table as gone for each statement execute function note_enrolment_figures();
create trigger enrolment_figures_gone after delete on enrolment
  referencing old table as gone for each statement execute function note_enrolments_gone();

create trigger certificate_figures_added after insert on certificate
  referencing new table as added for each statement execute function note_certificates_added();
create trigger certificate_figures_changed after update on certificate
  referencing new table as added old table as gone for each statement execute function note_certificate_figures();
create trigger certificate_figures_gone after delete on certificate
  referencing old table as gone for each statement execute function note_certificates_gone();

-- No page looks for these any more.
drop index enrolment_begun_at;
drop index enrolment_finished_at;
drop index certificate_issued_at;
