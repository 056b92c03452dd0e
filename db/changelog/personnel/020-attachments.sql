--liquibase formatted sql

--changeset dandang:personnel-attachments
--comment Papers of a cadre's file by the ten classes of the regulations on files; the content lies with the files, sealed.
create sequence personnel_attachment_seq start 50 increment 50;
create table personnel_attachment (
  id               bigint primary key,
  version          bigint not null,
  person_id        bigint not null references personnel_person,
  kind             text not null,
  title            text not null,
  formed_on        date not null,
  file_id          bigint not null,
  mark             text not null,
  pages            integer,
  file_name        text not null,
  voided           boolean not null,
  amended_on       date,
  amended_reason   text,
  amended_approver text,
  entered_by       text not null,
  entered_on       date not null
);
create index personnel_attachment_of_person on personnel_attachment (person_id, kind, formed_on);
create trigger personnel_attachment_keeps_history after insert or update or delete on personnel_attachment
  for each row execute function office_record_history('personnel_history');
--rollback drop table personnel_attachment;
--rollback drop sequence personnel_attachment_seq;
