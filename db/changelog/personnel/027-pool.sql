--liquibase formatted sql

--changeset dandang:personnel-pool-kinds
--comment A pool has a kind; one by rule keeps its conditions, so that the same rule gives the same people as of any day; who left was used or removed; whoever is nominated waits until confirmed or declined.
alter table personnel_pool
  add column kind text not null default 'CLASSIFIED',
  add column rule text,
  add column refreshed_on date;
update personnel_pool set rule = concat_ws(E'\n', 'industry=' || industry, 'profession=' || nullif(profession, '')) where by_rule;
alter table personnel_pool_member add column outcome text;
create table personnel_pool_nomination (
  id         bigint primary key,
  pool_id    bigint not null references personnel_pool,
  person_id  bigint not null references personnel_person,
  state      text not null,
  reason     text not null,
  on_day     date not null,
  answer     text,
  answered_on date
);
create index personnel_pool_nomination_of_pool on personnel_pool_nomination (pool_id, state);
create index personnel_pool_nomination_of_person on personnel_pool_nomination (person_id);
create index personnel_pool_member_in on personnel_pool_member (pool_id, person_id) where ends is null;
create trigger personnel_pool_nomination_keeps_history after insert or update or delete on personnel_pool_nomination
  for each row execute function office_record_history('personnel_history');
--rollback drop index personnel_pool_member_in;
--rollback drop table personnel_pool_nomination;
--rollback alter table personnel_pool_member drop column outcome;
--rollback alter table personnel_pool drop column refreshed_on, drop column rule, drop column kind;
