--liquibase formatted sql

--changeset dandang:care-005
--comment Check-ups, leave and condolence: what was done, no medical facts.
create sequence care_visit_seq start 50 increment 50;

create table care_visit (
  id               bigint primary key,
  version          bigint not null,
  person_id        bigint not null,
  label_name       text not null,
  label_pinyin     text collate "C" not null,
  unit_id          bigint not null,
  label_unit       text not null,
  label_post       text not null,
  kind             text not null,
  what             text not null,
  done_on          date not null,
  voided           boolean not null,
  amended_on       date,
  amended_reason   text,
  amended_approver text
);
create index care_visit_done on care_visit (done_on desc, id);

create trigger care_visit_keeps_history after insert or update or delete on care_visit
  for each row execute function office_record_history('care_history');

--rollback drop table care_visit;
--rollback drop sequence care_visit_seq;
