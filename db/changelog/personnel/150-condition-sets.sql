--liquibase formatted sql

--changeset dandang:personnel-condition-sets
--comment Conditions by which cadres are found are kept under a name, by whoever may search, and shared with the others where wanted: the same words serve the list, pools by rule and matching.
create sequence personnel_condition_set_seq start 50 increment 50;
create table personnel_condition_set (
  id         bigint primary key,
  version    bigint not null,
  name       text not null,
  conditions text not null,
  shared     boolean not null,
  keeper     text not null,
  unique (keeper, name)
);
create index personnel_condition_set_shared on personnel_condition_set (name) where shared;
create trigger personnel_condition_set_keeps_history after insert or update or delete on personnel_condition_set
  for each row execute function office_record_history('personnel_history');
--rollback drop table personnel_condition_set;
--rollback drop sequence personnel_condition_set_seq;
