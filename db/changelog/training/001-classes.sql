--liquibase formatted sql

--changeset dandang:training-001
--comment Classes, who enrolled, who signed in. One person has one row per class, however many sign-ins: that row is the attendance.
select office_create_history('training');

create sequence training_class_seq start 50 increment 50;
create sequence training_enrolment_seq start 50 increment 50;
create sequence training_sign_in_seq start 50 increment 50;

create table training_class (
  id               bigint primary key,
  version          bigint not null,
  number           text not null unique,
  title            text not null,
  kind             text not null,
  unit_id          bigint not null,
  unit_name        text not null,
  place            text not null,
  begins           date not null,
  ends             date not null check (ends >= begins),
  hours            int not null check (hours > 0),
  rhythm           text not null,
  sessions         int not null check (sessions > 0),
  seats            int not null check (seats > 0),
  topics           text not null,
  state            text not null,
  cancelled_reason text,
  planned_on       date not null,
  entered_on       date not null,
  voided           boolean not null,
  amended_on       date,
  amended_reason   text,
  amended_approver text
);
create index training_class_begins on training_class (begins desc, id);
create index training_class_unit on training_class (unit_id, begins desc);

create table training_enrolment (
  id               bigint primary key,
  class_id         bigint not null references training_class,
  person_id        bigint not null,
  label_name       text not null,
  label_pinyin     text collate "C" not null,
  unit_id          bigint not null,
  label_unit       text not null,
  label_post       text not null,
  enrolled_on      date not null,
  state            text not null,
  withdrawn_reason text,
  presence         text not null,
  source           text,
  sign_ins         int not null,
  hours_credited   int not null,
  certificate      text unique,
  voided           boolean not null,
  amended_on       date,
  amended_reason   text,
  amended_approver text,
  unique (class_id, person_id),
  check (presence <> 'HISTORIC' or source is not null)
);
create index training_enrolment_person on training_enrolment (person_id);
create index training_enrolment_unit on training_enrolment (unit_id);
create index training_enrolment_name on training_enrolment (label_pinyin, id);

create table training_sign_in (
  id           bigint primary key,
  enrolment_id bigint not null references training_enrolment,
  signed_on    date not null,
  session      text not null,
  late_reason  text not null,
  entered_on   date not null,
  unique (enrolment_id, signed_on, session)
);

create trigger training_class_keeps_history after insert or update or delete on training_class
  for each row execute function office_record_history('training_history');
create trigger training_enrolment_keeps_history after insert or update or delete on training_enrolment
  for each row execute function office_record_history('training_history');
create trigger training_sign_in_keeps_history after insert or update or delete on training_sign_in
  for each row execute function office_record_history('training_history');

--rollback drop table training_sign_in;
--rollback drop table training_enrolment;
--rollback drop table training_class;
--rollback drop sequence training_sign_in_seq;
--rollback drop sequence training_enrolment_seq;
--rollback drop sequence training_class_seq;
--rollback drop table training_history;
