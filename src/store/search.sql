-- table gram (derived)
-- Pairs of neighbouring characters of what can be searched for, and in which record they stand (search.h).
create table gram (
	tenant id not null,
	gram text not null,
	noun int not null,
	id id not null,
	primary key (tenant, gram, noun, id)
);

create index gram_by_record on gram (tenant, noun, id);

-- q_gram_add(gram text, noun int, id id) -> none
insert into gram (tenant, gram, noun, id) values (:tenant, :gram, :noun, :id);

-- q_gram_remove(noun int, id id) -> none
delete from gram where tenant = :tenant and noun = :noun and id = :id;

-- q_gram_find(g1 text, g2 text?, g3 text?, g4 text?, g5 text?, g6 text?, g7 text?, g8 text?, after_noun int, after_id id, n int) -> many {noun int, id id}
-- Records that have all of the given pairs.
select a.noun, a.id from gram a
where a.tenant = :tenant and a.gram = :g1 and (a.noun, a.id) > (:after_noun, :after_id)
	and (:g2 is null or exists (select 1 from gram b where b.tenant = :tenant and b.gram = :g2 and b.noun = a.noun and b.id = a.id))
	and (:g3 is null or exists (select 1 from gram b where b.tenant = :tenant and b.gram = :g3 and b.noun = a.noun and b.id = a.id))
	and (:g4 is null or exists (select 1 from gram b where b.tenant = :tenant and b.gram = :g4 and b.noun = a.noun and b.id = a.id))
	and (:g5 is null or exists (select 1 from gram b where b.tenant = :tenant and b.gram = :g5 and b.noun = a.noun and b.id = a.id))
	and (:g6 is null or exists (select 1 from gram b where b.tenant = :tenant and b.gram = :g6 and b.noun = a.noun and b.id = a.id))
	and (:g7 is null or exists (select 1 from gram b where b.tenant = :tenant and b.gram = :g7 and b.noun = a.noun and b.id = a.id))
	and (:g8 is null or exists (select 1 from gram b where b.tenant = :tenant and b.gram = :g8 and b.noun = a.noun and b.id = a.id))
order by a.noun, a.id limit :n;

-- q_gram_find_begins(from text, below text, after_noun int, after_id id, n int) -> many {noun int, id id}
-- Records with a pair that begins with one character.
select distinct noun, id from gram
where tenant = :tenant and gram >= :from and gram < :below and (noun, id) > (:after_noun, :after_id)
order by noun, id limit :n;

-- q_gram_clear() -> none
delete from gram where tenant = :tenant;
