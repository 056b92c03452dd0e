--liquibase formatted sql

--changeset dandang:personnel-correction-requests
--comment A cadre who reads the own file asks for a correction; an officer accepts or refuses it with reasons, the cadre may take it back before.
create sequence personnel_correction_request_seq start 50 increment 50;
create table personnel_correction_request (
  id          bigint primary key,
  version     bigint not null,
  person_id   bigint not null references personnel_person,
  person_name text not null,
  unit_id     bigint not null,
  part        text not null,
  stands      text not null,
  wanted      text not null,
  proof       text not null,
  asked_on    date not null,
  state       text not null,
  answer      text,
  answered_by text,
  answered_on date,
  check ((answer is null) = (answered_on is null))
);
create index personnel_correction_request_of_person on personnel_correction_request (person_id, asked_on);
create index personnel_correction_request_waiting on personnel_correction_request (asked_on, id) where state = 'ASKED';
create trigger personnel_correction_request_keeps_history after insert or update or delete on personnel_correction_request
  for each row execute function office_record_history('personnel_history');
--rollback drop table personnel_correction_request;
--rollback drop sequence personnel_correction_request_seq;
