alter table thing add column title text not null;
