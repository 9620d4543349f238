-- table job (passing)
-- Long work.  state: 1 waiting, 2 running, 3 done, 4 failed, 5 cancelled.  Whoever runs it holds it until
-- `lease_until` and must ask for more in time; after that, another may take it.
create table job (
	tenant id not null,
	id id not null,
	version int not null,
	kind text not null check (length(kind) between 1 and 40),
	argument text not null,
	state int not null check (state between 1 and 5),
	done int not null check (done >= 0),
	total int not null check (total >= 0),
	lease_until int not null,
	holder id not null,
	cancel int not null check (cancel in (0, 1)),
	result text not null,
	made_at int not null,
	who id not null,
	primary key (tenant, id)
);

-- across: the job process takes whatever waits longest
create index job_by_state on job (state, lease_until, tenant, id);

-- q_job(id id) -> one {id id, version int, kind text, argument text, state int, done int, total int, lease_until int, holder id, cancel int, result text, made_at int, who id}
select id, version, kind, argument, state, done, total, lease_until, holder, cancel, result, made_at, who
from job where tenant = :tenant and id = :id;

-- q_job_add(id id, kind text, argument text, total int, made_at int, who id) -> none
insert into job (tenant, id, version, kind, argument, state, done, total, lease_until, holder, cancel, result, made_at, who)
values (:tenant, :id, 1, :kind, :argument, 1, 0, :total, :made_at, 0, 0, '', :made_at, :who);

-- q_job_waiting(state int, now int, n int) -> many {tenant id, id id, version int}
-- across: the job process takes whatever waits longest
select tenant, id, version from job where state = :state and lease_until <= :now
order by lease_until, tenant, id limit :n;

-- q_job_take(id id, version int, holder id, lease_until int) -> changed
update job set state = 2, holder = :holder, lease_until = :lease_until, version = version + 1
where tenant = :tenant and id = :id and version = :version and state in (1, 2);

-- q_job_progress(id id, holder id, done int, total int, lease_until int) -> changed
update job set done = :done, total = :total, lease_until = :lease_until, version = version + 1
where tenant = :tenant and id = :id and holder = :holder and state = 2 and cancel = 0;

-- q_job_end(id id, holder id, state int, result text, at int) -> changed
update job set state = :state, result = :result, lease_until = :at, holder = 0, version = version + 1
where tenant = :tenant and id = :id and holder = :holder and state = 2;

-- q_job_cancel(id id) -> changed
update job set cancel = 1, version = version + 1 where tenant = :tenant and id = :id and state = 2 and cancel = 0;

-- q_job_withdraw(id id, at int) -> changed
update job set state = 5, cancel = 1, lease_until = :at, version = version + 1
where tenant = :tenant and id = :id and state = 1;

-- q_job_expire(state int, before int) -> changed
-- across: results nobody fetched are removed for all firms at once
delete from job where state = :state and lease_until < :before;
