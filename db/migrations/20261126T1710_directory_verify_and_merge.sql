-- An initiative that is verified itself may confirm a venture: then it is named.
alter table organisation_state add column by_organisation uuid references organisation on delete set null;

-- The shape in which a face was written; older ones are written again after the site starts.
alter table listing add column form integer not null default 0;
create index listing_by_form on listing (form);

-- What waits to be verified, in the order in which it came.
create index finding_declared on finding (id) where state = 'declared';
create index finding_declared_in on finding (country, id) where state = 'declared';
