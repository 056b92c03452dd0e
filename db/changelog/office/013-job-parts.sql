--liquibase formatted sql

--changeset dandang:office-013
--comment The file that a job leaves may be long: it lies in parts, each encrypted as it is written, and goes after some days.
drop index office_job_file_id_ix;
alter table office_job drop column file_id;
alter table office_job add column file_name text;

create table office_job_part (
  job_id  bigint not null references office_job,
  number  int not null check (number >= 0),
  content bytea not null,
  primary key (job_id, number)
);

--rollback drop table office_job_part;
--rollback alter table office_job drop column file_name;
--rollback alter table office_job add column file_id bigint references office_file;
--rollback create index office_job_file_id_ix on office_job (file_id) where file_id is not null;
