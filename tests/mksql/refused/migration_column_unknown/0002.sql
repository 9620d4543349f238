alter table thing add column speed int;
