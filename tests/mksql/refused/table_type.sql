-- table paper (record)
create table paper (
	tenant id not null,
	id bigint not null,
	primary key (tenant)
);
