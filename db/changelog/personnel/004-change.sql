--liquibase formatted sql

--changeset dandang:personnel-005
--comment What is decided about cadres: appointments in batches (one decision, one document, many changes), dispatch of second-line veterans, assessments, and bars notified on paper where the discipline half runs elsewhere.
create sequence personnel_appointment_seq start 50 increment 50;
create sequence personnel_change_seq start 50 increment 50;
create sequence personnel_dispatch_seq start 50 increment 50;
create sequence personnel_assessment_seq start 50 increment 50;
create sequence personnel_bar_seq start 50 increment 50;

create table personnel_appointment (
  id                  bigint primary key,
  version             bigint not null,
  title               text not null,
  motion_on           date not null,
  basis_kind          text,
  basis_document      text,
  basis_on            date,
  basis_signer        text,
  basis_should_attend integer,
  basis_present       integer,
  basis_in_favour     integer,
  notice_begins       date,
  notice_ends         date,
  document            text,
  voided              boolean not null,
  amended_on          date,
  amended_reason      text,
  amended_approver    text
);
create index personnel_appointment_by_motion on personnel_appointment (motion_on);

create table personnel_change (
  id                    bigint primary key,
  appointment_id        bigint not null references personnel_appointment,
  person_id             bigint not null references personnel_person,
  label_name            text not null,
  label_pinyin          text collate "C" not null,
  label_unit            text not null,
  label_post            text not null,
  unit_id               bigint not null references personnel_unit,
  kind                  text not null,
  state                 text not null,
  from_level            text not null,
  management            text not null,
  to_unit_id            bigint not null references personnel_unit,
  to_unit_name          text not null,
  to_post_id            bigint references personnel_post,
  to_title              text not null,
  to_level              text not null,
  party_secretary       boolean not null,
  to_rank               text,
  tags                  text not null,
  ground                text,
  facts                 text,
  statement             text,
  statement_on          date,
  statement_waived      boolean not null,
  recommended_on        date,
  candidate_on          date,
  examined_on           date,
  file_checked          boolean not null,
  matters_checked       boolean not null,
  reports_checked       boolean not null,
  letter                bigint,
  opinion               text,
  opinion_document      text,
  opinion_on            date,
  checked_on            date,
  effective_on          date,
  probation_ends        date,
  confirmed_on          date,
  closed_on             date,
  closed_reason         text,
  voided                boolean not null,
  amended_on            date,
  amended_reason        text,
  amended_approver      text
);
create index personnel_change_of_appointment on personnel_change (appointment_id);
create index personnel_change_of_person on personnel_change (person_id);
create index personnel_change_effective on personnel_change (effective_on, kind) where not voided;

create table personnel_dispatch (
  id               bigint primary key,
  version          bigint not null,
  person_id        bigint not null references personnel_person,
  label_name       text not null,
  label_pinyin     text collate "C" not null,
  label_unit       text not null,
  label_post       text not null,
  unit_id          bigint not null references personnel_unit,
  task             text not null,
  place            text not null,
  line             text not null,
  leads            boolean not null,
  document         text not null,
  begins           date not null,
  ends             date,
  result           text,
  voided           boolean not null,
  amended_on       date,
  amended_reason   text,
  amended_approver text,
  check (ends is null or ends >= begins)
);
create index personnel_dispatch_of_person on personnel_dispatch (person_id, begins);

create table personnel_dispatch_report (
  id          bigint primary key,
  dispatch_id bigint not null references personnel_dispatch,
  on_day      date not null,
  text        text not null
);
create index personnel_dispatch_report_of_dispatch on personnel_dispatch_report (dispatch_id);

create table personnel_assessment (
  id                bigint primary key,
  version           bigint not null,
  kind              text not null,
  year              integer not null,
  title             text not null,
  unit_id           bigint not null references personnel_unit,
  unit_name         text not null,
  appraised         integer not null check (appraised > 0),
  wider_approval    text,
  state             text not null,
  confirmed_on      date,
  voided            boolean not null,
  amended_on        date,
  amended_reason    text,
  amended_approver  text
);
create index personnel_assessment_of_unit on personnel_assessment (unit_id, year);

create table personnel_grade_given (
  id            bigint primary key,
  assessment_id bigint not null references personnel_assessment,
  person_id     bigint not null references personnel_person,
  label_name    text not null,
  label_pinyin  text collate "C" not null,
  label_unit    text not null,
  label_post    text not null,
  unit_id       bigint not null references personnel_unit,
  grade         text not null,
  remark        text not null,
  unique (assessment_id, person_id)
);
create index personnel_grade_given_of_person on personnel_grade_given (person_id);

create table personnel_notified_bar (
  id               bigint primary key,
  version          bigint not null,
  person_id        bigint not null references personnel_person,
  rule             text not null,
  purposes         text not null,
  document         text not null,
  begins           date not null,
  ends             date,
  voided           boolean not null,
  amended_on       date,
  amended_reason   text,
  amended_approver text
);
create index personnel_notified_bar_of_person on personnel_notified_bar (person_id);
--rollback drop table personnel_notified_bar, personnel_grade_given, personnel_assessment, personnel_dispatch_report, personnel_dispatch, personnel_change, personnel_appointment;
--rollback drop sequence personnel_bar_seq;
--rollback drop sequence personnel_assessment_seq;
--rollback drop sequence personnel_dispatch_seq;
--rollback drop sequence personnel_change_seq;
--rollback drop sequence personnel_appointment_seq;
