--liquibase formatted sql

--changeset dandang:personnel-letters
--comment Where the discipline half runs elsewhere, letters of inquiry about named persons go out as signed files and are answered by a signed file or by a reply on paper, with its registration number, day and conclusion. The other side keeps which of its own register's numbers a letter got.
create sequence personnel_letter_seq start 50 increment 50;

create table personnel_sent_letter (
  id       bigint primary key,
  version  bigint not null,
  purpose  text not null,
  motion   text not null,
  document text not null,
  signer   text not null,
  on_day   date not null
);

create table personnel_asked_person (
  id          bigint primary key,
  letter_id   bigint not null references personnel_sent_letter,
  person_id   bigint not null references personnel_person,
  person_name text not null,
  conclusion  text,
  document    text,
  replied_on  date,
  valid_until date,
  on_paper    boolean not null,
  unique (letter_id, person_id),
  check ((conclusion is null) = (document is null) and (conclusion is null) = (replied_on is null))
);
create index personnel_asked_person_person on personnel_asked_person (person_id);

create table personnel_received_letter (
  id       bigint primary key,
  version  bigint not null,
  theirs   bigint not null,
  register bigint not null,
  purpose  text not null,
  document text not null,
  on_day   date not null,
  persons  integer not null
);

create trigger personnel_sent_letter_keeps_history after insert or update or delete on personnel_sent_letter
  for each row execute function office_record_history('personnel_history');
create trigger personnel_asked_person_keeps_history after insert or update or delete on personnel_asked_person
  for each row execute function office_record_history('personnel_history');
create trigger personnel_received_letter_keeps_history after insert or update or delete on personnel_received_letter
  for each row execute function office_record_history('personnel_history');

--rollback drop table personnel_received_letter, personnel_asked_person, personnel_sent_letter;
--rollback drop sequence personnel_letter_seq;
