-- words

alter table thing add column weight id;
alter table thing add column weight text;
