-- The public figures count one year: found by these, whatever the years before have left.
create index visit_count_at on visit_count ((month::timestamp));
create index enrolment_begun_at on enrolment ((begun_at at time zone 'UTC'));
create index enrolment_finished_at on enrolment ((finished_at at time zone 'UTC')) where finished_at is not null;
create index certificate_issued_at on certificate ((issued_at at time zone 'UTC'));

create index consent_by_person on consent (person_id, id);

create index audit_by_module_and_event on audit (module, event);

-- An administrator looks for people by any part of a name or an address.
create index person_name_parts on person using gin (name gin_trgm_ops);
create index person_email_parts on person using gin (email gin_trgm_ops);
