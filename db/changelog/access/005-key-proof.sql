--liquibase formatted sql

--changeset dandang:access-key-proof
--comment A fingerprint made by the first key on the first day: by it a start knows that the keys beside it are those of this database.
create table access_key_proof (
  only_one boolean primary key default true check (only_one),
  print    bytea not null
);
--rollback drop table access_key_proof;
