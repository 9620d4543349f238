-- Free words.
create index thing_by_title on thing (tenant, title, id);
alter table thing add column weight int;
-- This one is big.
create table scrap (
	tenant id not null,
	round id not null,
	n int not null,
	primary key (tenant, round, n),
	foreign key (tenant, round) references thing (tenant, id)
);
