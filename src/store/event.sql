-- table event (record)
-- What was changed, by whom, from what to what.  Only ever added to; each hash covers the one before (event.h).  After
-- a lawful deletion `before`, `after` and `salt` are null and `digest` stands for them.
create table event (
	tenant id not null,
	seq int not null check (seq > 0),
	at int not null,
	who id not null,
	what text not null check (length(what) between 1 and 40),
	subject id not null,
	before text,
	after text,
	salt blob,
	digest blob,
	hash blob not null check (length(hash) = 32),
	primary key (tenant, seq)
);

-- q_event_last() -> one {seq int, hash blob}
select seq, hash from event where tenant = :tenant order by seq desc limit 1;

-- q_event_add(seq int, at int, who id, what text, subject id, before text?, after text?, salt blob, hash blob) -> none
insert into event (tenant, seq, at, who, what, subject, before, after, salt, hash)
values (:tenant, :seq, :at, :who, :what, :subject, :before, :after, :salt, :hash);

-- q_event_at(seq int) -> one {hash blob}
select hash from event where tenant = :tenant and seq = :seq;

-- q_event_chain(from int, n int) -> many {seq int, at int, who id, what text, subject id, before text?, after text?, salt blob?, digest blob?, hash blob}
-- For verifying: in the order of the chain, from `from` on.
select seq, at, who, what, subject, before, after, salt, digest, hash from event
where tenant = :tenant and seq >= :from order by seq limit :n;

-- q_event_forget(seq int, digest blob) -> changed
-- A lawful deletion: what was said goes, that it was said stays.
update event set before = null, after = null, salt = null, digest = :digest
where tenant = :tenant and seq = :seq and salt is not null;

-- q_event_tenant(after id) -> one {tenant id}
-- across: verifying walks all chains
select tenant from event where tenant > :after order by tenant limit 1;

-- q_event_first() -> one {hash blob}
-- across: what a store and all its backups have in common is the oldest event of any firm
-- scan: once for each backup, which reads everything anyway
-- sort: the oldest of the firms' first ones
select hash from event where seq = 1 order by at, tenant limit 1;
