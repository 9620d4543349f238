-- table setting (record)
-- What differs from the defaults of setting.c.
create table setting (
	tenant id not null,
	name text not null check (length(name) between 1 and 64),
	version int not null,
	value text not null check (length(value) <= 1000),
	primary key (tenant, name)
);

-- q_setting(name text) -> one {version int, value text}
select version, value from setting where tenant = :tenant and name = :name;

-- q_setting_add(name text, value text) -> none
insert into setting (tenant, name, version, value) values (:tenant, :name, 1, :value);

-- q_setting_set(name text, version int, value text) -> changed
update setting set version = version + 1, value = :value
where tenant = :tenant and name = :name and version = :version;

-- q_setting_list(n int) -> many {name text, version int, value text}
-- order: name
select name, version, value from setting where tenant = :tenant and {after} order by {order} limit :n;
