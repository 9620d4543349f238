-- table firm (record)
-- One firm: the tenant itself, with its profile.  `uses` has a bit per enum use that the firm has, `uses_known` one per
-- question it has answered.  `zone` is in minutes east of Greenwich.  `representative`, `address` and `contact` are what
-- its papers say of it; null or empty where it was not said.
create table firm (
	tenant id not null,
	version int not null,
	name text not null check (length(name) between 1 and 200),
	industry text not null check (length(industry) <= 1),
	people int check (people >= 0),
	prefecture int check (prefecture between 1 and 47),
	legal_form text not null,
	uses int not null,
	uses_known int not null,
	target_step int not null check (target_step between 0 and 4),
	zone int not null,
	made_at int not null,
	representative text check (length(representative) <= 200),
	address text check (length(address) <= 200),
	contact text check (length(contact) <= 200),
	primary key (tenant)
);

-- across: firms are found by their name on the command line, and listed
create index firm_by_name on firm (name, tenant);

-- q_firm() -> one {version int, name text, industry text, people int?, prefecture int?, legal_form text, uses int, uses_known int, target_step int, zone int, made_at int, representative text?, address text?, contact text?}
select version, name, industry, people, prefecture, legal_form, uses, uses_known, target_step, zone, made_at,
	representative, address, contact
from firm where tenant = :tenant;

-- q_firm_add(version int, name text, industry text, people int?, prefecture int?, legal_form text, uses int, uses_known int, target_step int, zone int, made_at int) -> none
insert into firm (tenant, version, name, industry, people, prefecture, legal_form, uses, uses_known, target_step, zone, made_at)
values (:tenant, :version, :name, :industry, :people, :prefecture, :legal_form, :uses, :uses_known, :target_step, :zone, :made_at);

-- q_firm_set(version int, name text, industry text, people int?, prefecture int?, legal_form text, uses int, uses_known int, target_step int, zone int, representative text?, address text?, contact text?) -> changed
update firm set version = version + 1, name = :name, industry = :industry, people = :people, prefecture = :prefecture,
	legal_form = :legal_form, uses = :uses, uses_known = :uses_known, target_step = :target_step, zone = :zone,
	representative = :representative, address = :address, contact = :contact
where tenant = :tenant and version = :version;

-- q_firm_named(name text, n int) -> many {tenant id}
-- across: --firm NAME
select tenant from firm where name = :name order by tenant limit :n;

-- q_firm_list(n int) -> many {tenant id, name text, industry text, people int?}
-- across: the list of firms
-- order: name, tenant
select tenant, name, industry, people from firm where {after} order by {order} limit :n;

-- q_firm_tenant(after id) -> one {tenant id}
-- across: what is done for every firm
select tenant from firm where tenant > :after order by tenant limit 1;

-- q_firm_silent(after id) -> one {tenant id, name text}
-- across: verifying finds firms whose history is gone
select tenant, name from firm
where tenant > :after and not exists (select 1 from event where event.tenant = firm.tenant) order by tenant limit 1;

-- q_firm_there(firm id) -> one {tenant id}
-- across: --firm ID
select tenant from firm where tenant = :firm;
