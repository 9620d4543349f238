-- table paper_link (record)
-- Addresses of papers that open without an account: the hash of the key in them, whose they are, and what for.  Of the
-- installation, so that one is found before anything is known of who asks.  kind: 1 a paper that is public (`subject` is
-- its document_version), 2 one that was handed to somebody (a receipt).
create table paper_link (
	tenant id not null,
	key blob not null check (length(key) = 32),
	firm id not null,
	kind int not null check (kind between 1 and 2),
	subject id not null,
	ends_at int,
	primary key (tenant, key)
);

create index paper_link_by_subject on paper_link (tenant, firm, subject, key);

-- q_paper_link(key blob) -> one {firm id, kind int, subject id, ends_at int?}
-- across: the address is all that is known of who asks, and leads to the firm
select firm, kind, subject, ends_at from paper_link where tenant = 0 and key = :key;

-- q_paper_link_add(key blob, firm id, kind int, subject id, ends_at int?) -> none
-- across: the address of a paper is the installation's, and is made in a transaction of its firm
insert into paper_link (tenant, key, firm, kind, subject, ends_at) values (0, :key, :firm, :kind, :subject, :ends_at);

-- q_paper_link_remove(firm id, subject id) -> changed
-- across: the address of a paper is the installation's, and is taken back in a transaction of its firm
delete from paper_link where tenant = 0 and firm = :firm and subject = :subject;

-- q_paper_link_move(firm id, subject id, onto id) -> changed
-- across: the address of a paper is the installation's, and goes on with the next version in a transaction of its firm
update paper_link set subject = :onto where tenant = 0 and firm = :firm and subject = :subject;
