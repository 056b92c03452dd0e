--liquibase formatted sql

--changeset dandang:petition-001
--comment Reports, their allegations, letters of inquiry and clarifications. What a report says and who handed it in stand in a table of their own, sealed, in two columns and without history; days are the finest time kept of a report.
select office_create_history('petition');

create sequence petition_seq start 50 increment 50;

create table petition_report (
  id               bigint primary key,
  version          bigint not null,
  number           text not null unique,
  channel          text not null,
  anonymous        boolean not null,
  received_on      date not null,
  entered_on       date not null check (entered_on >= received_on),
  state            text not null,
  due              date,
  registrar        bigint,
  routed_by        bigint,
  routed_on        date,
  original_id      bigint references petition_report (id) deferrable initially deferred,
  first_handler    bigint,
  second_handler   bigint check (second_handler <> first_handler),
  reviewer         bigint check (reviewer <> first_handler and reviewer <> second_handler),
  clue_on          date,
  disposal         text,
  disposal_minutes text,
  disposed_on      date,
  concluded_on     date,
  voided           boolean not null,
  amended_on       date,
  amended_reason   text,
  amended_approver text
);
create index petition_report_first on petition_report (first_handler, received_on desc);
create index petition_report_second on petition_report (second_handler, received_on desc);
create index petition_report_registrar on petition_report (registrar, received_on desc);
create index petition_report_reviewer on petition_report (reviewer, received_on desc);

create table petition_sealed_report (
  report_id   bigint primary key references petition_report (id) deferrable initially deferred,
  identity    bytea,
  report_text bytea not null
);

create table petition_allegation (
  id                   bigint primary key,
  report_id            bigint not null references petition_report (id) deferrable initially deferred,
  number               int not null,
  person_id            bigint not null,
  label_name           text not null,
  label_pinyin         text not null,
  label_unit           text not null,
  label_post           text,
  unit_id              bigint not null,
  issue                text not null,
  finding              text,
  grounds              text,
  untrue_part          text,
  fabrication_evidence text,
  intent_evidence      text,
  prefecture_approval  text,
  found_on             date,
  approved_by          bigint,
  approved_on          date,
  unique (report_id, number),
  constraint petition_false_only_with_proof check (finding is distinct from 'FALSE_PROPOSED'
    or (fabrication_evidence is not null and intent_evidence is not null and prefecture_approval is not null))
);
create index petition_allegation_person on petition_allegation (person_id);

create table petition_inquiry (
  id               bigint primary key,
  version          bigint not null,
  report_id        bigint not null references petition_report (id) deferrable initially deferred,
  allegation       int not null,
  person_id        bigint not null,
  unit_id          bigint not null,
  letter_text      text not null,
  approved_by      bigint not null,
  sent_on          date not null,
  reply_due        date,
  reply            text,
  countersigner    text,
  replied_on       date check (replied_on >= sent_on),
  outcome          text,
  assessed_on      date,
  voided           boolean not null,
  amended_on       date,
  amended_reason   text,
  amended_approver text
);
create index petition_inquiry_report on petition_inquiry (report_id);

create table petition_clarification (
  id                bigint primary key,
  version           bigint not null,
  report_id         bigint not null references petition_report (id) deferrable initially deferred,
  allegation        int not null,
  person_id         bigint not null,
  label_name        text not null,
  label_pinyin      text not null,
  label_unit        text not null,
  label_post        text,
  unit_id           bigint not null,
  situation         text not null,
  issue             text not null,
  requested         boolean not null,
  proposer          bigint not null,
  state             text not null,
  started_on        date not null,
  consent_on        date,
  impact            text,
  rumour            text,
  impact_on         date,
  approved_by       bigint check (approved_by <> proposer and approved_by <> person_id),
  approval_document text,
  approved_on       date,
  due               date,
  written_document  text,
  written_on        date,
  form              text,
  spread            text,
  published_on      date,
  effect            text,
  followed_up_on    date,
  ended_reason      text,
  ended_on          date,
  voided            boolean not null,
  amended_on        date,
  amended_reason    text,
  amended_approver  text,
  constraint petition_written_always check (form is null or written_on is not null),
  constraint petition_written_after_approval check (written_on is null or approved_on is not null)
);
create index petition_clarification_report on petition_clarification (report_id);
create index petition_clarification_written on petition_clarification (written_on, person_id);

--rollback drop table petition_clarification;
--rollback drop table petition_inquiry;
--rollback drop table petition_allegation;
--rollback drop table petition_sealed_report;
--rollback drop table petition_report;
--rollback drop sequence petition_seq;
--rollback drop table petition_history;

--changeset dandang:petition-002
--comment What happened to a row stays readable; the sealed table is left out.
create trigger petition_report_keeps_history after insert or update or delete on petition_report
  for each row execute function office_record_history('petition_history');
create trigger petition_allegation_keeps_history after insert or update or delete on petition_allegation
  for each row execute function office_record_history('petition_history');
create trigger petition_inquiry_keeps_history after insert or update or delete on petition_inquiry
  for each row execute function office_record_history('petition_history');
create trigger petition_clarification_keeps_history after insert or update or delete on petition_clarification
  for each row execute function office_record_history('petition_history');
--rollback drop trigger petition_clarification_keeps_history on petition_clarification;
--rollback drop trigger petition_inquiry_keeps_history on petition_inquiry;
--rollback drop trigger petition_allegation_keeps_history on petition_allegation;
--rollback drop trigger petition_report_keeps_history on petition_report;
