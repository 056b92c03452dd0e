--liquibase formatted sql

--changeset dandang:personnel-assessment-closing
--comment An annual assessment is closed in steps: the excellent are shown to the public, everybody is told and signs (or two persons note the refusal), a contested grade counts when review and appeal are over. What is special about a person (lent, stationed, on trial, long leave, open case) stands with the grade.
alter table personnel_assessment add notice_begins date;
alter table personnel_assessment add notice_ends date;
alter table personnel_assessment add told_on date;
alter table personnel_assessment add constraint personnel_assessment_notice check ((notice_begins is null) = (notice_ends is null) and notice_ends >= notice_begins);
create index personnel_assessment_shown on personnel_assessment (notice_ends, id) where state = 'NOTICE' and not voided;
create index personnel_assessment_told on personnel_assessment (told_on, id) where state = 'TOLD' and not voided;

alter table personnel_grade_given add circumstance text not null default 'NONE';
alter table personnel_grade_given add host_opinion text not null default '';
alter table personnel_grade_given add acknowledgement text check (acknowledgement in ('AGREED', 'OBJECTED', 'REFUSED'));
alter table personnel_grade_given add acknowledged_on date;
alter table personnel_grade_given add acknowledged_words text;
alter table personnel_grade_given add first_witness text;
alter table personnel_grade_given add second_witness text;
alter table personnel_grade_given add supplement_document text;
alter table personnel_grade_given add final_from date;
alter table personnel_grade_given add constraint personnel_grade_given_refusal check (acknowledgement is distinct from 'REFUSED' or (acknowledged_words is not null and first_witness is not null and first_witness <> second_witness));
update personnel_grade_given g set final_from = a.confirmed_on from personnel_assessment a where a.id = g.assessment_id and a.state = 'CONFIRMED';

create table personnel_grade_objection (
  grade_id bigint not null references personnel_grade_given on delete cascade,
  place integer not null,
  received_on date not null,
  anonymous boolean not null,
  matter text not null,
  register_number text,
  due_on date not null,
  outcome text check (outcome in ('NO_EFFECT', 'POSTPONED', 'STOPPED')),
  postponed_until date,
  reasons text,
  evidence text,
  organisation_signer text,
  discipline_signer text,
  assessed_on date,
  primary key (grade_id, place),
  check ((outcome = 'POSTPONED') is not distinct from (postponed_until is not null) or outcome is null),
  check (outcome is null or (reasons is not null and organisation_signer <> discipline_signer and assessed_on >= received_on))
);
create index personnel_grade_objection_open on personnel_grade_objection (due_on) where outcome is null;
create trigger personnel_grade_objection_keeps_history after insert or update or delete on personnel_grade_objection
  for each row execute function office_record_history('personnel_history', 'grade_id');

create table personnel_grade_review (
  grade_id bigint not null references personnel_grade_given on delete cascade,
  place integer not null,
  stage text not null check (stage in ('REVIEW', 'APPEAL')),
  asked_on date not null,
  grounds text not null,
  due_on date not null,
  rule text not null,
  grade_before text not null,
  outcome text,
  reasons text,
  signer text,
  decided_on date,
  primary key (grade_id, place),
  check ((outcome is null) = (decided_on is null) and (outcome is null) = (signer is null) and decided_on >= asked_on)
);
create index personnel_grade_review_open on personnel_grade_review (due_on) where decided_on is null;
create trigger personnel_grade_review_keeps_history after insert or update or delete on personnel_grade_review
  for each row execute function office_record_history('personnel_history', 'grade_id');
--rollback drop table personnel_grade_review, personnel_grade_objection;
--rollback alter table personnel_grade_given drop constraint personnel_grade_given_refusal;
--rollback alter table personnel_grade_given drop column circumstance, drop column host_opinion, drop column acknowledgement, drop column acknowledged_on, drop column acknowledged_words, drop column first_witness, drop column second_witness, drop column supplement_document, drop column final_from;
--rollback drop index personnel_assessment_told;
--rollback drop index personnel_assessment_shown;
--rollback alter table personnel_assessment drop constraint personnel_assessment_notice;
--rollback alter table personnel_assessment drop column notice_begins, drop column notice_ends, drop column told_on;
