-- What came with version 4: what a firm does about one measure is found without going through all its tasks; events say
-- where they came from; seals; backups.
create index task_by_measure on task (tenant, measure, id);

create table backup_plan (
	tenant id not null,
	id id not null,
	version int not null,
	folder text not null check (length(folder) <= 1000),
	second text not null check (length(second) <= 1000),
	hour int not null check (hour between 0 and 23),
	backup_asked_at int not null,
	drill_asked_at int not null,
	made_at int not null,
	primary key (tenant, id)
);

create table backup (
	tenant id not null,
	id id not null,
	version int not null,
	kind int not null check (kind between 1 and 4),
	at int not null,
	took_ms int not null check (took_ms >= 0),
	state_at int not null,
	bytes int not null check (bytes >= 0),
	rows_in int not null check (rows_in >= 0),
	file text not null check (length(file) <= 4100),
	fault text not null check (length(fault) <= 64),
	value text not null check (length(value) <= 400),
	primary key (tenant, id)
);

create index backup_by_at on backup (tenant, at, id);
create index backup_by_kind on backup (tenant, kind, fault, at, id);
create index backup_by_last on backup (tenant, kind, at, id);

alter table event add column via text check (length(via) between 1 and 100);

create index event_by_subject on event (tenant, subject, seq);

create table seal (
	tenant id not null,
	number int not null check (number > 0),
	made_at int not null,
	body text not null check (length(body) between 1 and 8388608),
	primary key (tenant, number)
);
