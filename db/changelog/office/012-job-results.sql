--liquibase formatted sql

--changeset dandang:office-012
--comment A job may leave a file to its owner.
alter table office_job add column file_id bigint references office_file;
create index office_job_file_id_ix on office_job (file_id) where file_id is not null;

--rollback alter table office_job drop column file_id;
