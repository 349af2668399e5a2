-- Whether the meeting was kept in its place before it was moved: taking the move back restores that too.
alter table round_move add column was_kept boolean not null default false;
