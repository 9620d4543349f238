-- table verification (passing)
-- What the server found when it last looked through history and seals by itself: at most one row, of the installation
-- (tenant 0).  It is of this store at this place: a copy leaves it behind.  `findings` is what did not fit, `fault` the
-- id of the first of them; empty: all did.
create table verification (
	tenant id not null,
	id id not null,
	at int not null,
	took_ms int not null check (took_ms >= 0),
	events int not null check (events >= 0),
	sealed int not null check (sealed >= 0),
	findings int not null check (findings >= 0),
	fault text not null check (length(fault) <= 64),
	primary key (tenant, id)
);

-- q_verification(id id) -> one {at int, took_ms int, events int, sealed int, findings int, fault text}
-- across: it is of the installation, and people look at it from their firm's pages
select at, took_ms, events, sealed, findings, fault from verification where tenant = 0 and id = :id;

-- q_verification_add(id id, at int, took_ms int, events int, sealed int, findings int, fault text) -> none
insert into verification (tenant, id, at, took_ms, events, sealed, findings, fault)
values (:tenant, :id, :at, :took_ms, :events, :sealed, :findings, :fault);

-- q_verification_forget() -> changed
delete from verification where tenant = :tenant;
