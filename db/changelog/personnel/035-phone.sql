--liquibase formatted sql

--changeset dandang:personnel-phone
--comment The telephone of a person, sealed like the ID number and found by its keyed hash only (decision 14).
alter table personnel_person add column phone_sealed bytea;
alter table personnel_person add column phone_print bytea;
create index personnel_person_by_phone on personnel_person (phone_print) where phone_print is not null;
--rollback drop index personnel_person_by_phone;
--rollback alter table personnel_person drop column phone_print;
--rollback alter table personnel_person drop column phone_sealed;
