--liquibase formatted sql

--changeset dandang:office-004
--comment One store for scans and attachments; the same content is kept once, and backed up with everything else.
create table office_file_content (
  sha256  char(64) primary key,
  content bytea not null
);

create table office_file (
  id         bigint primary key,
  version    bigint not null,
  context    text not null,
  record     bigint not null,
  name       text not null,
  media_type text not null,
  bytes      bigint not null,
  sha256     char(64) not null references office_file_content,
  mark       text not null,
  kept_at    timestamp not null
);
create index office_file_of_record on office_file (context, record);

create trigger office_file_keeps_history after insert or update or delete on office_file
  for each row execute function office_record_history('office_history');

--rollback drop table office_file;
--rollback drop table office_file_content;
