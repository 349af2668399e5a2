-- Whoever signed in said that this visitor's work was not hers: the visitor is not given to a browser again.
alter table visitor add column declined_at timestamptz;
