-- What a calendar program reads beside the letter (RFC 5545); null where there is none.
alter table mail add column calendar text;
