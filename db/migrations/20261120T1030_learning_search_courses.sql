-- Accents are taken off before the language's own stemmer, in the courses' words and in what is searched alike.
create text search configuration course_es (copy = spanish);
alter text search configuration course_es alter mapping for hword, hword_part, word with unaccent, spanish_stem;
create text search configuration course_en (copy = english);
alter text search configuration course_en alter mapping for hword, hword_part, word with unaccent, english_stem;
create text search configuration course_pt (copy = portuguese);
alter text search configuration course_pt alter mapping for hword, hword_part, word with unaccent, portuguese_stem;
-- For every language that PostgreSQL has no stemmer for.
create text search configuration course_other (copy = simple);
alter text search configuration course_other alter mapping for hword, hword_part, word with unaccent, simple;

-- What the catalogue lists and filters by: one row a course that has a current version, made from that version.
create table course_entry (
  course text primary key references course on delete cascade,
  version text not null,
  status text not null check (status in ('open', 'announced')),
  level text not null,
  hours double precision not null,
  sectors text[] not null,
  languages text[] not null,
  -- By language: what its text and its figures weigh, in kilobytes.
  kilobytes jsonb not null
);

alter table course_text add column summary text not null default '';

create index course_file_sha256 on course_file (sha256);

-- What of the content that ships was loaded, and how its files looked: a start that finds them so again need not read them.
create table shipped_content (
  path text primary key,
  stamp text not null,
  loaded_at timestamptz not null
);

-- Which compiler made `content`: a start with a newer one makes it again, from the same files.
alter table course_version add column compiler integer not null default 0;
