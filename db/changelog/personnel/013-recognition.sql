--liquibase formatted sql

--changeset dandang:personnel-recognition
--comment What an examination of the papers recognised as day of birth, of joining the party or of starting work: the day in the file before and since, on what it rests, who approved it and when.
create sequence personnel_recognition_seq start 50 increment 50;
create table personnel_recognition (
  id          bigint primary key,
  version     bigint not null,
  person_id   bigint not null references personnel_person,
  date_kind   text not null,
  before_day  date,
  day         date not null,
  ground      text not null,
  document    text not null,
  approver    text not null,
  approved_on date not null,
  entered_by  text not null,
  entered_at  timestamptz not null default clock_timestamp()
);
create index personnel_recognition_of_person on personnel_recognition (person_id, approved_on);
create trigger personnel_recognition_keeps_history after insert or update or delete on personnel_recognition
  for each row execute function office_record_history('personnel_history');
--rollback drop table personnel_recognition;
--rollback drop sequence personnel_recognition_seq;
