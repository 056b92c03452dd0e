--liquibase formatted sql

--changeset dandang:commendation-objections
--comment What was brought forward in a notice period, and what organisation and discipline said of it together; a report is only its register number here.
create table commendation_objection (
  nomination_id bigint not null references commendation_nomination on delete cascade,
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
  primary key (nomination_id, place),
  check ((outcome = 'POSTPONED') is not distinct from (postponed_until is not null) or outcome is null),
  check (outcome is null or (reasons is not null and organisation_signer <> discipline_signer and assessed_on >= received_on))
);
create trigger commendation_objection_keeps_history after insert or update or delete on commendation_objection
  for each row execute function office_record_history('commendation_history', 'nomination_id');
--rollback drop table commendation_objection;
