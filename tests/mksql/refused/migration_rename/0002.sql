alter table thing rename to thong;
