-- table backup_plan (record)
-- Where the server puts backups, and when: at most one row, of the installation (tenant 0).  `hour` is that of the day
-- in Japan.  What somebody asked for now is done when it is newer than the last of its kind; 0: never.  What opens the
-- backups lies in a file, not here.
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

-- table backup (record)
-- What was kept and rehearsed, of the installation (tenant 0).  kind: 1 backup, 2 copied to the second place, 3
-- rehearsed, 4 restored.  `at` is when it began, `state_at` the state that is in the file; `fault` the id of what went
-- wrong and `value` what it is about; empty: it went well.
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

-- q_backup_plan(id id) -> one {id id, version int, folder text, second text, hour int, backup_asked_at int, drill_asked_at int, made_at int}
-- across: the plan is of the installation, and people look at it from their firm's pages
select id, version, folder, second, hour, backup_asked_at, drill_asked_at, made_at from backup_plan where tenant = 0 and id = :id;

-- q_backup_plan_add(id id, folder text, second text, hour int, made_at int) -> none
-- across: the plan is of the installation, and people change it from their firm's pages
insert into backup_plan (tenant, id, version, folder, second, hour, backup_asked_at, drill_asked_at, made_at)
values (0, :id, 1, :folder, :second, :hour, 0, 0, :made_at);

-- q_backup_plan_set(id id, version int, folder text, second text, hour int) -> changed
-- across: the plan is of the installation, and people change it from their firm's pages
update backup_plan set version = version + 1, folder = :folder, second = :second, hour = :hour
where tenant = 0 and id = :id and version = :version;

-- q_backup_plan_ask(id id, backup_asked_at int?, drill_asked_at int?) -> changed
-- across: the plan is of the installation, and people ask from their firm's pages
update backup_plan set version = version + 1, backup_asked_at = coalesce(:backup_asked_at, backup_asked_at),
	drill_asked_at = coalesce(:drill_asked_at, drill_asked_at)
where tenant = 0 and id = :id;

-- q_backup(id id) -> one {id id, version int, kind int, at int, took_ms int, state_at int, bytes int, rows_in int, file text, fault text, value text}
-- across: backups are of the installation
select id, version, kind, at, took_ms, state_at, bytes, rows_in, file, fault, value from backup
where tenant = 0 and id = :id;

-- q_backup_add(id id, kind int, at int, took_ms int, state_at int, bytes int, rows_in int, file text, fault text, value text) -> none
-- across: backups are of the installation
insert into backup (tenant, id, version, kind, at, took_ms, state_at, bytes, rows_in, file, fault, value)
values (0, :id, 1, :kind, :at, :took_ms, :state_at, :bytes, :rows_in, :file, :fault, :value);

-- q_backup_newest(kind int) -> one {at int, took_ms int, state_at int, bytes int, rows_in int, file text}
-- across: backups are of the installation, and people look at them from their firm's pages
-- The newest of its kind that went well.
select at, took_ms, state_at, bytes, rows_in, file from backup
where tenant = 0 and kind = :kind and fault = '' order by at desc, id desc limit 1;

-- q_backup_last(kind int) -> one {at int, state_at int, fault text}
-- across: backups are of the installation, and people look at them from their firm's pages
-- The last of its kind, whatever became of it.
select at, state_at, fault from backup where tenant = 0 and kind = :kind order by at desc, id desc limit 1;

-- q_backup_list(n int) -> many {id id, kind int, at int, took_ms int, state_at int, bytes int, rows_in int, file text, fault text, value text}
-- across: backups are of the installation, and people look at them from their firm's pages
select id, kind, at, took_ms, state_at, bytes, rows_in, file, fault, value from backup
where tenant = 0 order by at desc, id desc limit :n;
