-- table base (record)
create table base (
	tenant id not null,
	primary key (tenant)
);
