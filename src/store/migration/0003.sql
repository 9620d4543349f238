-- What came with version 3: who came in through the browser.
create table session (
	tenant id not null,
	key blob not null check (length(key) = 32),
	firm id not null,
	person id not null,
	made_at int not null,
	ends_at int not null,
	primary key (tenant, key)
);

create index session_by_ends_at on session (tenant, ends_at, key);

create table link (
	tenant id not null,
	key blob not null check (length(key) = 32),
	firm id not null,
	made_at int not null,
	used_at int,
	primary key (tenant, key)
);

create index link_by_made_at on link (tenant, made_at, key);
