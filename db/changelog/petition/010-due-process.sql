--liquibase formatted sql

--changeset dandang:petition-due-process
--comment The acceptance notice to a named reporter has a day of its own beside that of the stage. Whoever withdrew or handled it before does not work on it; a closed accusation is taken up again in other hands. Feedback by telephone or visit is recorded by two. Talks with the person reported. A proposal that an accusation was false names who approved it, and when.
alter table petition_report add column stage_due date;
alter table petition_report add column notice_due date;
alter table petition_report add column notice_on date check (notice_on >= received_on);
alter table petition_report add column notice_paper text;
alter table petition_report add column reopen_ground text;
alter table petition_report add column reopened_on date;
alter table petition_report add column feedback_manner text;
alter table petition_report add column feedback_second bigint;
update petition_report set stage_due = due where state <> 'RECEIVED';
update petition_report set notice_due = due where state = 'RECEIVED' and kind = 'ACCUSATION';
alter table petition_allegation add column prefecture_approved_on date;
alter table petition_allegation add column approval_level text;
create table petition_recusal (
  id          bigint primary key,
  report_id   bigint not null references petition_report (id) deferrable initially deferred,
  person_id   bigint not null,
  ground      text not null,
  declared_by bigint not null,
  recused_on  date not null
);
create index petition_recusal_report on petition_recusal (report_id, person_id);
create table petition_talk (
  id            bigint primary key,
  report_id     bigint not null references petition_report (id) deferrable initially deferred,
  allegation    int not null,
  person_id     bigint not null,
  talker        bigint not null check (talker <> person_id),
  second_talker bigint not null check (second_talker <> talker and second_talker <> person_id),
  place         text not null,
  talk_record   text not null,
  held_on       date not null,
  read_on       date check (read_on >= held_on)
);
create index petition_talk_report on petition_talk (report_id);
create trigger petition_recusal_keeps_history after insert or update or delete on petition_recusal
  for each row execute function office_record_history('petition_history');
create trigger petition_talk_keeps_history after insert or update or delete on petition_talk
  for each row execute function office_record_history('petition_history');
--rollback drop table petition_talk;
--rollback drop table petition_recusal;
--rollback alter table petition_allegation drop column approval_level;
--rollback alter table petition_allegation drop column prefecture_approved_on;
--rollback alter table petition_report drop column feedback_second;
--rollback alter table petition_report drop column feedback_manner;
--rollback alter table petition_report drop column reopened_on;
--rollback alter table petition_report drop column reopen_ground;
--rollback alter table petition_report drop column notice_paper;
--rollback alter table petition_report drop column notice_on;
--rollback alter table petition_report drop column notice_due;
--rollback alter table petition_report drop column stage_due;
