-- A phone with no signal asks for a certificate by an event of its own.
alter table learning_event
  drop constraint learning_event_verb_check,
  add constraint learning_event_verb_check check (verb in ('opened', 'read', 'answered', 'diagnosed', 'requested'));

-- Which event a document was made of: of two, the one with the greater id stays, in whatever order they arrive.
alter table document add column event_id uuid;
update document set event_id = uuidv7(updated_at - now());
alter table document alter column event_id set not null;

-- Which request or change the shown name is of: the greatest id has the say, in whatever order they arrive.
alter table certificate add column named_by uuid;
update certificate set named_by = uuidv7(coalesce(name_consented_at, issued_at) - now());
alter table certificate alter column named_by set not null;
