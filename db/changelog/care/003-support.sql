--liquibase formatted sql

--changeset dandang:care-003
--comment Support groups behind village teams, their activities and who took part.
create sequence care_group_seq start 50 increment 50;
create sequence care_activity_seq start 50 increment 50;
create sequence care_participant_seq start 50 increment 50;

create table care_group (
  id               bigint primary key,
  version          bigint not null,
  for_year         int not null,
  unit_id          bigint not null,
  unit_name        text not null,
  village_id       bigint not null,
  village_name     text not null,
  leader_id        bigint not null,
  label_name       text not null,
  label_pinyin     text collate "C" not null,
  leader_unit_id   bigint not null,
  label_unit       text not null,
  label_post       text not null,
  volunteers       text not null,
  formed_on        date not null,
  dissolved_reason text,
  voided           boolean not null,
  amended_on       date,
  amended_reason   text,
  amended_approver text
);
create unique index care_group_pair on care_group (for_year, unit_id, village_id) where not voided;

create table care_activity (
  id               bigint primary key,
  version          bigint not null,
  group_id         bigint not null references care_group deferrable initially deferred,
  unit_id          bigint not null,
  done_on          date not null,
  topic            text not null,
  place            text not null,
  state            text not null,
  participants     int not null,
  cancelled_reason text,
  entered_on       date not null,
  voided           boolean not null,
  amended_on       date,
  amended_reason   text,
  amended_approver text
);
create index care_activity_group on care_activity (group_id, done_on desc);
create index care_activity_day on care_activity (done_on);

create table care_participant (
  id               bigint primary key,
  activity_id      bigint not null references care_activity,
  person_id        bigint not null,
  label_name       text not null,
  label_pinyin     text collate "C" not null,
  unit_id          bigint not null,
  label_unit       text not null,
  label_post       text not null,
  unique (activity_id, person_id)
);
create index care_participant_person on care_participant (person_id);

create trigger care_group_keeps_history after insert or update or delete on care_group
  for each row execute function office_record_history('care_history');
create trigger care_activity_keeps_history after insert or update or delete on care_activity
  for each row execute function office_record_history('care_history');
create trigger care_participant_keeps_history after insert or update or delete on care_participant
  for each row execute function office_record_history('care_history');

--rollback drop table care_participant;
--rollback drop table care_activity;
--rollback drop table care_group;
--rollback drop sequence care_participant_seq;
--rollback drop sequence care_activity_seq;
--rollback drop sequence care_group_seq;
