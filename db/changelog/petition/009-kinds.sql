--liquibase formatted sql

--changeset dandang:petition-kinds
--comment Accusations, appeals, advice and what is outside the scope are four kinds. Whatever is said is recorded by two; a joint visit has its representatives; what another office passed on keeps the number it had there.
alter table petition_report add column kind text not null default 'ACCUSATION';
alter table petition_report alter column kind drop default;
alter table petition_report add column second_recorder bigint check (second_recorder <> registrar);
alter table petition_report add column representatives int not null default 0;
alter table petition_report alter column representatives drop default;
alter table petition_report add column source_number text;
alter table petition_report add constraint petition_representatives_of_visits
  check (representatives = 0 or (channel = 'VISIT' and kind <> 'ACCUSATION'));
create unique index petition_report_source on petition_report (source_number) where not voided;
--rollback drop index petition_report_source;
--rollback alter table petition_report drop constraint petition_representatives_of_visits;
--rollback alter table petition_report drop column source_number;
--rollback alter table petition_report drop column representatives;
--rollback alter table petition_report drop column second_recorder;
--rollback alter table petition_report drop column kind;

--changeset dandang:petition-courses
--comment What the office owes about a general petition, each promise with its clock, and the written opinions from whose service the petitioner's time runs.
create table petition_course (
  report_id bigint primary key references petition_report (id) deferrable initially deferred,
  version   bigint not null,
  kind      text not null check (kind <> 'ACCUSATION'),
  stage     text not null
);
create table petition_clock (
  id                 bigint primary key,
  report_id          bigint not null references petition_course (report_id) deferrable initially deferred,
  kind               text not null,
  limit_from         date not null,
  limit_count        int not null,
  limit_unit         text not null,
  limit_rule         text not null,
  limit_extension    int not null,
  limit_extended_by  text,
  limit_paused_on    date,
  limit_paused_by    text,
  limit_pause_reason text,
  limit_paused_days  int not null,
  due                date,
  done_on            date check (done_on >= limit_from),
  paper              text
);
create index petition_clock_report on petition_clock (report_id);
create table petition_opinion (
  id           bigint primary key,
  report_id    bigint not null references petition_course (report_id) deferrable initially deferred,
  stage        text not null,
  organ        text not null,
  document     text not null,
  outcome      text not null,
  approved_by  bigint not null,
  given_on     date not null,
  served_on    date check (served_on >= given_on),
  service_slip text
);
create index petition_opinion_report on petition_opinion (report_id);
create trigger petition_clock_keeps_history after insert or update or delete on petition_clock
  for each row execute function office_record_history('petition_history');
create trigger petition_opinion_keeps_history after insert or update or delete on petition_opinion
  for each row execute function office_record_history('petition_history');
--rollback drop table petition_opinion;
--rollback drop table petition_clock;
--rollback drop table petition_course;
