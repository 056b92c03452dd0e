--liquibase formatted sql

--changeset dandang:personnel-experience
--comment Where a cadre studied and served before and beside the posts held here, and what an examination of the papers recognised of it: basis, paper, approver and day.
create sequence personnel_experience_seq start 50 increment 50;
create table personnel_experience (
  id                bigint primary key,
  version           bigint not null,
  person_id         bigint not null references personnel_person,
  kind              text not null,
  begins            date not null,
  ends              date,
  place             text not null,
  subject           text not null,
  education         text,
  degree            text,
  recognised_ground text,
  recognised_paper  text,
  recognised_by     text,
  recognised_on     date,
  voided            boolean not null,
  amended_on        date,
  amended_reason    text,
  amended_approver  text,
  entered_by        text not null,
  entered_at        timestamptz not null default clock_timestamp(),
  check (ends is null or ends >= begins),
  check ((recognised_on is null) = (recognised_ground is null))
);
create index personnel_experience_of_person on personnel_experience (person_id, begins);
create trigger personnel_experience_keeps_history after insert or update or delete on personnel_experience
  for each row execute function office_record_history('personnel_history');
--rollback drop table personnel_experience;
--rollback drop sequence personnel_experience_seq;
