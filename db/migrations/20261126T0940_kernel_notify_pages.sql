-- Whoever keeps finished pages hears of every change of what they show, in whichever process it was made. One statement says it
-- once, however many rows it changes; PostgreSQL sends it when the transaction commits.
create function tell_content_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('content_changed', tg_table_name);
  return null;
end
$$;

create trigger programme_changed after insert or update or delete or truncate on programme
  for each statement execute function tell_content_changed();
create trigger course_changed after insert or update or delete or truncate on course
  for each statement execute function tell_content_changed();
create trigger course_version_changed after insert or update or delete or truncate on course_version
  for each statement execute function tell_content_changed();
create trigger course_text_changed after insert or update or delete or truncate on course_text
  for each statement execute function tell_content_changed();
create trigger course_entry_changed after insert or update or delete or truncate on course_entry
  for each statement execute function tell_content_changed();
