-- table paper (record)
create table if not exists paper (
	tenant id not null,
	primary key (tenant)
);
