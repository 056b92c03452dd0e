--liquibase formatted sql

--changeset dandang:policy-001
--comment Incentive documents with numbered clauses that decisions cite, the meetings that drafted them, where they were made known and who has read them.
select office_create_history('policy');

create sequence policy_document_seq start 50 increment 50;
create sequence policy_clause_seq start 50 increment 50;
create sequence policy_meeting_seq start 50 increment 50;
create sequence policy_publicity_seq start 50 increment 50;

create table policy_document (
  id               bigint primary key,
  version          bigint not null,
  title            text not null,
  number           text,
  level            text not null,
  field            text not null,
  unit_id          bigint not null,
  unit_name        text not null,
  state            text not null,
  drafted_on       date not null,
  issued_on        date,
  repealed_on      date,
  repealed_reason  text,
  voided           boolean not null,
  amended_on       date,
  amended_reason   text,
  amended_approver text,
  check (state = 'DRAFT' or (issued_on is not null and number is not null))
);
create unique index policy_document_number on policy_document (number) where not voided;
create index policy_document_issued on policy_document (issued_on desc, id);

create table policy_clause (
  id          bigint primary key,
  document_id bigint not null references policy_document,
  number      int not null,
  text        text not null,
  unique (document_id, number)
);

create table policy_meeting (
  id          bigint primary key,
  document_id bigint not null references policy_document,
  met_on      date not null,
  topic       text not null,
  presiding   text not null,
  present     int not null,
  conclusion  text not null
);
create index policy_meeting_document on policy_meeting (document_id);

create table policy_publicity (
  id           bigint primary key,
  document_id  bigint not null references policy_document,
  platform     text not null,
  title        text not null,
  published_on date not null,
  link         text not null
);
create index policy_publicity_document on policy_publicity (document_id);

create table policy_reader (
  document_id bigint not null references policy_document,
  person_id   bigint not null,
  read_on     date not null,
  primary key (document_id, person_id)
);

create trigger policy_document_keeps_history after insert or update or delete on policy_document
  for each row execute function office_record_history('policy_history');
create trigger policy_clause_keeps_history after insert or update or delete on policy_clause
  for each row execute function office_record_history('policy_history');
create trigger policy_meeting_keeps_history after insert or update or delete on policy_meeting
  for each row execute function office_record_history('policy_history');
create trigger policy_publicity_keeps_history after insert or update or delete on policy_publicity
  for each row execute function office_record_history('policy_history');
create trigger policy_reader_keeps_history after insert or update or delete on policy_reader
  for each row execute function office_record_history('policy_history', 'document_id');

--rollback drop table policy_reader;
--rollback drop table policy_publicity;
--rollback drop table policy_meeting;
--rollback drop table policy_clause;
--rollback drop table policy_document;
--rollback drop sequence policy_publicity_seq;
--rollback drop sequence policy_meeting_seq;
--rollback drop sequence policy_clause_seq;
--rollback drop sequence policy_document_seq;
--rollback drop table policy_history;
