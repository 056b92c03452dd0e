--liquibase formatted sql

--changeset dandang:petition-data-keys
--comment Each report is sealed under a key of its own, which lies beside it, sealed by the key of the house. A report from before has none until the keys are changed.
alter table petition_sealed_report add column data_key bytea;
--rollback alter table petition_sealed_report drop column data_key;
