--liquibase formatted sql

--changeset dandang:accountability-tolerance-appeal
--comment Appeals of cadres against tolerance determinations: once, by other people, both organs sign again.
create table accountability_tolerance_appeal (
  id                   bigint primary key,
  version              bigint not null,
  tolerance_id         bigint not null references accountability_tolerance (id) deferrable initially deferred,
  grounds              text not null,
  first_handler        bigint not null,
  second_handler       bigint not null check (second_handler <> first_handler),
  determination_before text not null check (determination_before in ('PARTLY', 'NOT_TOLERATED')),
  filed_on             date not null,
  determination_after  text,
  reason               text,
  discipline_signer    bigint,
  organisation_signer  bigint check (organisation_signer <> discipline_signer),
  decision_document    text,
  decided_on           date check (decided_on >= filed_on),
  voided               boolean not null,
  amended_on           date,
  amended_reason       text,
  amended_approver     text,
  constraint accountability_appeal_both_signed check (determination_after is null
    or discipline_signer is not null and organisation_signer is not null and decision_document is not null),
  constraint accountability_appeal_never_heavier check (determination_after is null
    or determination_before = 'NOT_TOLERATED' or determination_after <> 'NOT_TOLERATED')
);
create unique index accountability_tolerance_appeal_once on accountability_tolerance_appeal (tolerance_id) where not voided;
create index accountability_tolerance_appeal_tolerance on accountability_tolerance_appeal (tolerance_id);
create index accountability_tolerance_appeal_first on accountability_tolerance_appeal (first_handler);
create index accountability_tolerance_appeal_second on accountability_tolerance_appeal (second_handler);
create trigger accountability_tolerance_appeal_keeps_history after insert or update or delete on accountability_tolerance_appeal
  for each row execute function office_record_history('accountability_history');
--rollback drop table accountability_tolerance_appeal;

--changeset dandang:accountability-consultation-file
--comment The minutes of a consultation with its members of both organs and what was agreed on each case.
alter table accountability_consultation add column minutes text;
alter table accountability_consultation_case add column opinion text;
create table accountability_consultation_member (
  consultation_id bigint not null references accountability_consultation (id) deferrable initially deferred,
  organ           text not null,
  person_id       bigint not null,
  primary key (consultation_id, person_id)
);
--rollback drop table accountability_consultation_member;
--rollback alter table accountability_consultation_case drop column opinion;
--rollback alter table accountability_consultation drop column minutes;

--changeset dandang:accountability-letter-motion
--comment A letter names the one motion or nomination that it asks for, its answer is valid to a day, and asking again is flagged.
alter table accountability_letter add column motion text;
alter table accountability_letter add column valid_until date check (valid_until >= replied_on);
alter table accountability_letter_person add column asked_before int not null default 0;
create index accountability_letter_person_person on accountability_letter_person (person_id);
--rollback drop index accountability_letter_person_person;
--rollback alter table accountability_letter_person drop column asked_before;
--rollback alter table accountability_letter drop column valid_until;
--rollback alter table accountability_letter drop column motion;
