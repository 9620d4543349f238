-- table paper (record)
create table paper (
	id id not null,
	primary key (id)
);
