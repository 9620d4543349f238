-- table checklist (record)
-- A firm's own list of questions: the YAML file it was read from, under the id that stands in it.
create table checklist (
	tenant id not null,
	framework text not null check (length(framework) between 1 and 64),
	version int not null,
	title text not null,
	file blob not null,
	made_at int not null,
	who id not null,
	primary key (tenant, framework),
	foreign key (tenant) references firm (tenant),
	foreign key (tenant, file) references file (tenant, sha256)
);

-- q_checklist(framework text) -> one {version int, title text, file blob, made_at int, who id}
select version, title, file, made_at, who from checklist where tenant = :tenant and framework = :framework;

-- q_checklist_add(framework text, title text, file blob, made_at int, who id) -> none
insert into checklist (tenant, framework, version, title, file, made_at, who)
values (:tenant, :framework, 1, :title, :file, :made_at, :who);

-- q_checklist_set(framework text, version int, title text, file blob) -> changed
update checklist set version = version + 1, title = :title, file = :file
where tenant = :tenant and framework = :framework and version = :version;

-- q_checklist_list(n int) -> many {framework text, title text, version int, made_at int}
-- order: framework
select framework, title, version, made_at from checklist where tenant = :tenant and {after} order by {order} limit :n;
