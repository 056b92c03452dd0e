--liquibase formatted sql

--changeset dandang:personnel-appeals
--comment A cadre asks that an adverse change be looked at again: filed within set days, handled by two and signed by a third who had no part in it, decided within its days.
create sequence personnel_appeal_seq start with 50 increment by 50;
create table personnel_appeal (
  id                bigint primary key,
  version           bigint not null,
  appointment_id    bigint not null references personnel_appointment,
  change_id         bigint not null references personnel_change,
  person_id         bigint not null references personnel_person,
  kind              text not null check (kind in ('REVIEW', 'APPEAL')),
  grounds           text not null,
  told_on           date not null,
  filed_on          date not null check (filed_on >= told_on),
  first_handler     bigint not null references personnel_person,
  second_handler    bigint not null references personnel_person,
  handlers          text not null,
  due_on            date not null,
  extended_reason   text,
  extended_approver text,
  outcome           text check (outcome in ('UPHELD', 'REVOKED')),
  reason            text,
  document          text,
  signer_id         bigint references personnel_person,
  signer_name       text,
  decided_on        date check (decided_on >= filed_on),
  check (first_handler <> second_handler),
  check (num_nonnulls(outcome, reason, document, signer_name, decided_on) in (0, 5)),
  check (num_nonnulls(extended_reason, extended_approver) in (0, 2))
);
create unique index personnel_appeal_once on personnel_appeal (change_id, kind);
create index personnel_appeal_of_appointment on personnel_appeal (appointment_id, filed_on);
create index personnel_appeal_of_person on personnel_appeal (person_id);
create index personnel_appeal_first_handler on personnel_appeal (first_handler);
create index personnel_appeal_second_handler on personnel_appeal (second_handler);
create index personnel_appeal_signer on personnel_appeal (signer_id) where signer_id is not null;
create index personnel_appeal_open on personnel_appeal (due_on) where outcome is null;
create trigger personnel_appeal_keeps_history after insert or update or delete on personnel_appeal
  for each row execute function office_record_history('personnel_history');
--rollback drop table personnel_appeal;
--rollback drop sequence personnel_appeal_seq;
