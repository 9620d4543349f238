-- table insurance (record, entries by expires_on)
-- An insurance against what incidents cost.  Days are civil days; 9999-12-31 is none.  `pays_at_most` is in yen.
create table insurance (
	tenant id not null,
	id id not null,
	version int not null,
	insurer text not null check (length(insurer) between 1 and 200),
	product text not null check (length(product) <= 200),
	number text not null check (length(number) <= 100),
	covers text not null check (length(covers) <= 1000),
	pays_at_most int check (pays_at_most >= 0),
	begins_on text not null check (length(begins_on) = 10),
	expires_on text not null check (length(expires_on) = 10),
	note text not null check (length(note) <= 4000),
	sensitive int not null check (sensitive in (0, 1)),
	made_at int not null,
	primary key (tenant, id),
	foreign key (tenant) references firm (tenant)
);

create index insurance_by_expires_on on insurance (tenant, expires_on, id);
