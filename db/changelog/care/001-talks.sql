--liquibase formatted sql

--changeset dandang:care-001
--comment Talks with cadres; each cadre in a talk is one participation. What was said in private stands in the column notes, which is written once; an insert leaves no values in the history.
select office_create_history('care');

create sequence care_talk_seq start 50 increment 50;
create sequence care_talk_subject_seq start 50 increment 50;

create table care_talk (
  id               bigint primary key,
  version          bigint not null,
  held_on          date not null,
  place            text not null,
  talker_id        bigint not null,
  label_name       text not null,
  label_pinyin     text collate "C" not null,
  unit_id          bigint not null,
  label_unit       text not null,
  label_post       text not null,
  by_secretary     boolean not null,
  participants     int not null,
  entered_on       date not null,
  notes            text not null,
  voided           boolean not null,
  amended_on       date,
  amended_reason   text,
  amended_approver text
);
create index care_talk_held on care_talk (held_on desc, id);

create table care_talk_subject (
  id               bigint primary key,
  talk_id          bigint not null references care_talk,
  person_id        bigint not null,
  label_name       text not null,
  label_pinyin     text collate "C" not null,
  unit_id          bigint not null,
  label_unit       text not null,
  label_post       text not null,
  wish             text not null,
  answer           text,
  answered_on      date,
  unique (talk_id, person_id)
);
create index care_talk_subject_person on care_talk_subject (person_id);

create trigger care_talk_keeps_history after insert or update or delete on care_talk
  for each row execute function office_record_history('care_history');
create trigger care_talk_subject_keeps_history after insert or update or delete on care_talk_subject
  for each row execute function office_record_history('care_history');

--rollback drop table care_talk_subject;
--rollback drop table care_talk;
--rollback drop sequence care_talk_subject_seq;
--rollback drop sequence care_talk_seq;
--rollback drop table care_history;
