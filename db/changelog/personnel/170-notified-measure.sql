--liquibase formatted sql

--changeset dandang:personnel-notified-measure
--comment A sanction notified on paper binds annual grades by its own rule, not only the excellent.
alter table personnel_notified_bar add measure text;
--rollback alter table personnel_notified_bar drop column measure;
