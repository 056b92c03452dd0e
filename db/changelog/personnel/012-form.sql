--liquibase formatted sql

--changeset dandang:personnel-form
--comment What stands on a cadre's appointment form beside the record: each field as it was written with what the record said then, so that a record that has moved on since is believed; the family, unknown elements of other programs, the photo. Health lies sealed. An upload waits sealed until it is confirmed or expires, and leaves no history.
create sequence personnel_form_seq start 50 increment 50;
create sequence personnel_form_preview_seq start 50 increment 50;

create table personnel_form (
  id            bigint primary key,
  version       bigint not null,
  person_id     bigint not null references personnel_person,
  file_version  text not null,
  health_sealed bytea,
  photo_file    bigint,
  photo_print   text,
  changes       integer not null
);
create index personnel_form_of_person on personnel_form (person_id);

create table personnel_form_line (
  id       bigint primary key,
  form_id  bigint not null references personnel_form,
  field    text not null,
  content  text not null,
  recorded text not null,
  unique (form_id, field)
);

create table personnel_form_member (
  id        bigint primary key,
  form_id   bigint not null references personnel_form,
  place     integer not null,
  relation  text not null,
  name      text not null,
  birth     text not null,
  political text not null,
  work      text not null
);
create index personnel_form_member_of_form on personnel_form_member (form_id, place);

create table personnel_form_extra (
  id            bigint primary key,
  form_id       bigint not null references personnel_form,
  member        integer not null,
  place         integer not null,
  after_element text not null,
  name          text not null,
  xml           text not null
);
create index personnel_form_extra_of_form on personnel_form_extra (form_id, member, place);

create table personnel_form_preview (
  id         bigint primary key,
  version    bigint not null,
  maker      text not null,
  expires_at timestamp not null
);
create index personnel_form_preview_expires on personnel_form_preview (expires_at);

create table personnel_form_upload (
  id          bigint primary key,
  preview_id  bigint not null references personnel_form_preview on delete cascade,
  place       integer not null,
  file        text not null,
  name        text not null,
  state       text not null,
  matched_id  bigint,
  person_seen bigint not null,
  form_seen   bigint not null,
  unit_id     bigint,
  problems    text not null,
  sealed      bytea,
  taken       boolean not null
);
create index personnel_form_upload_of_preview on personnel_form_upload (preview_id, place);

create trigger personnel_form_keeps_history after insert or update or delete on personnel_form
  for each row execute function office_record_history('personnel_history');
create trigger personnel_form_line_keeps_history after insert or update or delete on personnel_form_line
  for each row execute function office_record_history('personnel_history');
create trigger personnel_form_member_keeps_history after insert or update or delete on personnel_form_member
  for each row execute function office_record_history('personnel_history');
create trigger personnel_form_extra_keeps_history after insert or update or delete on personnel_form_extra
  for each row execute function office_record_history('personnel_history');

--rollback drop table personnel_form_upload, personnel_form_preview, personnel_form_extra, personnel_form_member, personnel_form_line, personnel_form;
--rollback drop sequence personnel_form_preview_seq;
--rollback drop sequence personnel_form_seq;
