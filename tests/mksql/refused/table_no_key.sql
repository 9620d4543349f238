-- table paper (record)
create table paper (
	tenant id not null
);
