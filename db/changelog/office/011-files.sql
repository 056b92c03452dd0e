--liquibase formatted sql

--changeset dandang:office-011
--comment A file knows its pages. The file of a sealed record lies encrypted, apart from the others and never shared between two files; the hash stays that of the clear content.
alter table office_file add column pages int check (pages > 0);
alter table office_file add column sealed boolean not null default false;
alter table office_file add column clear_sha256 char(64) references office_file_content;
update office_file set clear_sha256 = sha256;
alter table office_file drop constraint office_file_sha256_fkey;
alter table office_file add constraint office_file_sealed_or_clear
  check (case when sealed then clear_sha256 is null else clear_sha256 = sha256 end);
create index office_file_clear_sha256_ix on office_file (clear_sha256);

create table office_file_sealed (
  file_id bigint primary key references office_file,
  content bytea not null
);

--rollback drop table office_file_sealed;
--rollback delete from office_file where sealed;
--rollback alter table office_file drop constraint office_file_sealed_or_clear;
--rollback alter table office_file drop column clear_sha256;
--rollback alter table office_file drop column sealed;
--rollback alter table office_file drop column pages;
--rollback alter table office_file add constraint office_file_sha256_fkey foreign key (sha256) references office_file_content;
