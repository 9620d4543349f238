create table scrap (
	tenant id not null,
	round id not null,
	n text not null,
	primary key (tenant, round, n)
);
