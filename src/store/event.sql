-- table event (record)
-- What was changed, by whom, from what to what.  Only ever added to; each hash covers the one before (event.h).  After
-- a lawful deletion `before`, `after` and `salt` are null and `digest` stands for them.  `via` is the page or command it
-- came from; null where that was not noted, as in all events of versions 1 to 3.
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
	via text check (length(via) between 1 and 100),
	primary key (tenant, seq)
);

create index event_by_subject on event (tenant, subject, seq);

-- q_event_last() -> one {seq int, hash blob}
select seq, hash from event where tenant = :tenant order by seq desc limit 1;

-- q_event_add(seq int, at int, who id, what text, subject id, before text?, after text?, salt blob, hash blob, via text?) -> none
insert into event (tenant, seq, at, who, what, subject, before, after, salt, hash, via)
values (:tenant, :seq, :at, :who, :what, :subject, :before, :after, :salt, :hash, :via);

-- q_event_at(seq int) -> one {hash blob}
select hash from event where tenant = :tenant and seq = :seq;

-- q_event_chain(from int, n int) -> many {seq int, at int, who id, what text, subject id, before text?, after text?, salt blob?, digest blob?, hash blob, via text?}
-- For verifying: in the order of the chain, from `from` on.
select seq, at, who, what, subject, before, after, salt, digest, hash, via from event
where tenant = :tenant and seq >= :from order by seq limit :n;

-- q_event_forget(seq int, digest blob) -> changed
-- A lawful deletion: what was said goes, that it was said stays.
update event set before = null, after = null, salt = null, digest = :digest
where tenant = :tenant and seq = :seq and salt is not null;

-- q_event_walk(chain id, last int, n int) -> many {tenant id, seq int, at int, who id, what text, subject id, before text?, after text?, salt blob?, digest blob?, hash blob, via text?}
-- across: verifying walks all chains
select tenant, seq, at, who, what, subject, before, after, salt, digest, hash, via from event
where (tenant, seq) > (:chain, :last) order by tenant, seq limit :n;

-- q_event_tenant(after id) -> one {tenant id}
-- across: a seal and a backup have the end of every chain
select tenant from event where tenant > :after order by tenant limit 1;

-- q_event_first() -> one {hash blob}
-- across: what a store and all its backups have in common is the oldest event of any firm
-- scan: once for each backup, which reads everything anyway
-- sort: the oldest of the firms' first ones
select hash from event where seq = 1 order by at, tenant limit 1;

-- q_event_head(chain id) -> one {seq int, at int, hash blob}
-- across: a seal has the end of every chain
select seq, at, hash from event where tenant = :chain order by seq desc limit 1;

-- q_event_list(below int, least int, since int?, until int?, first text?, last text?, person id?, n int) -> many {seq int, at int, who id, what text, subject id, before text?, after text?, digest blob?, via text?}
-- The newest first, from below one number down to another: who filters looks at so many, not at all of them.
select seq, at, who, what, subject, before, after, digest, via from event
where tenant = :tenant and seq < :below and seq >= :least
	and (:since is null or at >= :since) and (:until is null or at < :until)
	and (:first is null or what >= :first) and (:last is null or what < :last)
	and (:person is null or who = :person)
order by seq desc limit :n;

-- q_event_of(subject id, below int, n int) -> many {seq int, at int, who id, what text, subject id, before text?, after text?, digest blob?, via text?}
-- The history of one record.
select seq, at, who, what, subject, before, after, digest, via from event
where tenant = :tenant and subject = :subject and seq < :below order by seq desc limit :n;

-- q_event_newest_of(subject id, what text) -> one {at int}
-- When it was done last.
select at from event where tenant = :tenant and subject = :subject and what = :what order by seq desc limit 1;
