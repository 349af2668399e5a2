-- A course may take an hour and a half, and its certificate says so.
alter table certificate alter column hours type double precision;
