--liquibase formatted sql

--changeset dandang:care-002
--comment Role-swap days and what was found on them.
create sequence care_swap_seq start 50 increment 50;
create sequence care_swap_finding_seq start 50 increment 50;

create table care_swap (
  id               bigint primary key,
  version          bigint not null,
  swapped_on       date not null,
  person_id        bigint not null,
  label_name       text not null,
  label_pinyin     text collate "C" not null,
  unit_id          bigint not null,
  label_unit       text not null,
  label_post       text not null,
  level            text not null,
  role             text not null,
  host_id          bigint not null,
  host_name        text not null,
  state            text not null,
  report           text,
  cancelled_reason text,
  finding_count    int not null,
  settled_count    int not null check (settled_count between 0 and finding_count),
  entered_on       date not null,
  voided           boolean not null,
  amended_on       date,
  amended_reason   text,
  amended_approver text
);
create index care_swap_day on care_swap (swapped_on desc, id);

create table care_swap_finding (
  id         bigint primary key,
  swap_id    bigint not null references care_swap,
  number     int not null,
  found      text not null,
  owner_id   bigint not null,
  owner_name text not null,
  due        date not null,
  settled_on date,
  result     text,
  unique (swap_id, number)
);

create trigger care_swap_keeps_history after insert or update or delete on care_swap
  for each row execute function office_record_history('care_history');
create trigger care_swap_finding_keeps_history after insert or update or delete on care_swap_finding
  for each row execute function office_record_history('care_history');

--rollback drop table care_swap_finding;
--rollback drop table care_swap;
--rollback drop sequence care_swap_finding_seq;
--rollback drop sequence care_swap_seq;
