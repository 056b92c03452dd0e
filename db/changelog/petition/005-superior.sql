--liquibase formatted sql

--changeset dandang:petition-superior
--comment A report on the organ's own chief or on somebody whom the county does not manage goes up; only the line of the register stays (JJ-15).
alter table petition_report add column upward_ground text;
alter table petition_report add column passed_document text;
alter table petition_report add column passed_by bigint;
alter table petition_report add column passed_on date check (passed_on >= routed_on);
--rollback alter table petition_report drop column passed_on;
--rollback alter table petition_report drop column passed_by;
--rollback alter table petition_report drop column passed_document;
--rollback alter table petition_report drop column upward_ground;
