-- table file (record)
-- Bytes somebody gave us, named by what they are.
create table file (
	tenant id not null,
	sha256 blob not null check (length(sha256) = 32),
	size int not null check (size >= 0),
	made_at int not null,
	primary key (tenant, sha256)
);

-- table chunk (record, rowid)
-- A file's bytes, FILE_CHUNK of them at a time; n counts from 0.
create table chunk (
	tenant id not null,
	sha256 blob not null,
	n int not null check (n >= 0),
	bytes blob not null,
	primary key (tenant, sha256, n),
	foreign key (tenant, sha256) references file (tenant, sha256)
);

-- q_file(sha256 blob) -> one {size int, made_at int}
select size, made_at from file where tenant = :tenant and sha256 = :sha256;

-- q_file_add(sha256 blob, size int, made_at int) -> none
insert into file (tenant, sha256, size, made_at) values (:tenant, :sha256, :size, :made_at);

-- q_chunk_add(sha256 blob, n int, bytes blob) -> none
insert into chunk (tenant, sha256, n, bytes) values (:tenant, :sha256, :n, :bytes);

-- q_chunk(sha256 blob, n int) -> one {bytes blob}
select bytes from chunk where tenant = :tenant and sha256 = :sha256 and n = :n;
