--liquibase formatted sql

--changeset dandang:office-005
--comment Long work with its progress; notes with read receipts; what somebody has begun to write, and the lists as somebody likes them.
create table office_job (
  id          bigint primary key,
  version     bigint not null,
  name        text not null,
  owner       text not null,
  state       text not null,
  done        int not null,
  total       int not null,
  text        text not null,
  started_at  timestamp not null,
  touched_at  timestamp not null
);
create index office_job_of_owner on office_job (owner, id desc);

create table office_notice (
  id      bigint primary key,
  version bigint not null,
  subject text not null,
  page    text not null,
  sender  text not null,
  sent_at timestamp not null
);

create table office_notice_receipt (
  id        bigint primary key,
  version   bigint not null,
  notice_id bigint not null references office_notice,
  person_id bigint not null,
  read_at   timestamp,
  unique (notice_id, person_id)
);
create index office_notice_receipt_of_person on office_notice_receipt (person_id, id desc);

create table office_draft (
  id       bigint primary key,
  version  bigint not null,
  owner    text not null,
  form     text not null,
  title    text not null,
  content  text not null,
  saved_at timestamp not null
);
create index office_draft_of_owner on office_draft (owner, form);

create table office_saved_view (
  id      bigint primary key,
  version bigint not null,
  owner   text not null,
  list    text not null,
  name    text not null,
  query   text not null,
  unique (owner, list, name)
);

--rollback drop table office_saved_view;
--rollback drop table office_draft;
--rollback drop table office_notice_receipt;
--rollback drop table office_notice;
--rollback drop table office_job;
