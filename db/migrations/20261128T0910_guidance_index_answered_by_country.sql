-- An officer reads what was answered in her country, newest first, however much was answered elsewhere.
create index help_request_answered_in on help_request (country, id) where answered_at is not null;
