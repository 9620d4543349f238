-- table user (record)
create table user (
	tenant id not null,
	primary key (tenant)
);
