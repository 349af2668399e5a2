-- An officer reads those who wait in her country, longest first.
create index help_request_waiting_in on help_request (country, id) where answered_at is null;
