--liquibase formatted sql

--changeset dandang:personnel-objections
--comment What was brought forward in a notice period, and what organisation and discipline said of it together; a report is only its register number here. Whoever was put off takes office later, under a document of the own.
create table personnel_objection (
  change_id bigint not null references personnel_change on delete cascade,
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
  primary key (change_id, place),
  check ((outcome = 'POSTPONED') is not distinct from (postponed_until is not null) or outcome is null),
  check (outcome is null or (reasons is not null and organisation_signer <> discipline_signer and assessed_on >= received_on))
);
create trigger personnel_objection_keeps_history after insert or update or delete on personnel_objection
  for each row execute function office_record_history('personnel_history', 'change_id');
alter table personnel_change add own_document text;
--rollback drop table personnel_objection;
--rollback alter table personnel_change drop column own_document;
