-- table certification (record, entries by expires_on)
-- A certification the firm holds: ISMS, P-mark and the like.  Days are civil days; 9999-12-31 is none.
create table certification (
	tenant id not null,
	id id not null,
	version int not null,
	name text not null check (length(name) between 1 and 200),
	body text not null check (length(body) <= 200),
	number text not null check (length(number) <= 100),
	covers text not null check (length(covers) <= 1000),
	issued_on text not null check (length(issued_on) = 10),
	expires_on text not null check (length(expires_on) = 10),
	note text not null check (length(note) <= 4000),
	sensitive int not null check (sensitive in (0, 1)),
	made_at int not null,
	primary key (tenant, id),
	foreign key (tenant) references firm (tenant)
);

create index certification_by_expires_on on certification (tenant, expires_on, id);
