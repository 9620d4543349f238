-- table note (record)
create table note (
	tenant id not null,
	id id not null,
	body text not null,
	due text,
	primary key (tenant, id)
);

-- q_note_list(n int) -> many {c0 int, c1 int, c2 int, c3 int, c4 int, c5 int, c6 int, c7 int, c8 int}
-- order: c0 | c1 | c2 | c3 | c4 | c5 | c6 | c7 | c8
select 1;
