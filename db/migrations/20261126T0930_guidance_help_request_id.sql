-- Made on the phone where the question was written, so that what is sent twice is kept once. A plain form makes none.
alter table help_request add column letter uuid unique;
