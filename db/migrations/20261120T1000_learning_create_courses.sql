create table programme (
  slug text primary key,
  content jsonb not null,
  loaded_at timestamptz not null
);

create table course (
  slug text primary key,
  programme text references programme,
  -- The version that a newcomer gets; null while the course is only drafted, or withdrawn.
  current_version text,
  created_at timestamptz not null
);

create table course_version (
  course text not null references course,
  version text not null,
  state text not null check (state in ('draft', 'published', 'withdrawn')),
  -- The compiled course; never changed once published.
  content jsonb not null,
  -- SHA-256 over the names and digests of its files.
  digest text not null,
  imported_at timestamptz not null,
  imported_by uuid,
  published_at timestamptz,
  withdrawn_at timestamptz,
  withdrawal_reason text,
  primary key (course, version)
);

alter table course add constraint course_current foreign key (slug, current_version) references course_version (course, version);

create table course_file (
  course text not null,
  version text not null,
  path text not null,
  sha256 text not null,
  bytes integer not null,
  primary key (course, version, path),
  foreign key (course, version) references course_version on delete cascade
);

-- What the catalogue searches: one row a course and language of the current version.
create table course_text (
  course text not null references course on delete cascade,
  language text not null,
  title text not null,
  words tsvector not null,
  -- Distinct words without accents, for what is misspelt.
  spelling text not null,
  primary key (course, language)
);

create index course_text_words on course_text using gin (words);
create index course_text_spelling on course_text using gin (spelling gin_trgm_ops);
