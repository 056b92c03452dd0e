--liquibase formatted sql

--changeset dandang:personnel-temperament-notes
--comment What signed papers of an examination say of a cadre's temperament, by named dimension: text, paper, signer, day, and until when it may be used.
create sequence personnel_temperament_note_seq start 50 increment 50;
create table personnel_temperament_note (
  id               bigint primary key,
  version          bigint not null,
  person_id        bigint not null references personnel_person,
  dimension        text not null,
  remark           text not null,
  paper            text not null,
  signer           text not null,
  signed_on        date not null,
  valid_until      date not null,
  voided           boolean not null,
  amended_on       date,
  amended_reason   text,
  amended_approver text,
  entered_by       text not null,
  entered_at       timestamptz not null default clock_timestamp(),
  check (valid_until >= signed_on)
);
create index personnel_temperament_note_of_person on personnel_temperament_note (person_id, valid_until);
create trigger personnel_temperament_note_keeps_history after insert or update or delete on personnel_temperament_note
  for each row execute function office_record_history('personnel_history');
--rollback drop table personnel_temperament_note;
--rollback drop sequence personnel_temperament_note_seq;
