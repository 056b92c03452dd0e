--liquibase formatted sql

--changeset dandang:care-004
--comment Difficulties with every step until somebody confirms that they are solved.
create sequence care_difficulty_seq start 50 increment 50;
create sequence care_difficulty_step_seq start 50 increment 50;

create table care_difficulty (
  id                bigint primary key,
  version           bigint not null,
  group_id          bigint references care_group deferrable initially deferred,
  unit_id           bigint not null,
  unit_name         text not null,
  requester_id      bigint not null,
  label_name       text not null,
  label_pinyin     text collate "C" not null,
  requester_unit_id bigint not null,
  label_unit       text not null,
  label_post       text not null,
  kind              text not null,
  urgency           text not null,
  difficulty        text not null,
  collected_on      date not null,
  owner_id          bigint,
  owner_name        text,
  due               date,
  state             text not null,
  result            text,
  confirmed_by      text,
  reopened          int not null,
  entered_on        date not null,
  voided           boolean not null,
  amended_on       date,
  amended_reason   text,
  amended_approver text,
  check (state <> 'CONFIRMED' or confirmed_by is not null)
);
create index care_difficulty_collected on care_difficulty (collected_on desc, id);

create table care_difficulty_step (
  id            bigint primary key,
  difficulty_id bigint not null references care_difficulty,
  number        int not null,
  taken_on      date not null,
  state         text not null,
  text          text not null,
  unique (difficulty_id, number)
);

create trigger care_difficulty_keeps_history after insert or update or delete on care_difficulty
  for each row execute function office_record_history('care_history');
create trigger care_difficulty_step_keeps_history after insert or update or delete on care_difficulty_step
  for each row execute function office_record_history('care_history');

--rollback drop table care_difficulty_step;
--rollback drop table care_difficulty;
--rollback drop sequence care_difficulty_step_seq;
--rollback drop sequence care_difficulty_seq;
