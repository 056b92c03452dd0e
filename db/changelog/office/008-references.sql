--liquibase formatted sql

--changeset dandang:office-references
--comment What refers to a row is found from it, at once, whenever that row is changed.
create index office_file_sha256_ix on office_file (sha256);
--rollback drop index office_file_sha256_ix;
