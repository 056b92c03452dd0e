--liquibase formatted sql

--changeset dandang:petition-pauses
--comment A clock that rests keeps the reason why.
alter table petition_report add column limit_pause_reason text;
alter table petition_inquiry add column limit_pause_reason text;
--rollback alter table petition_inquiry drop column limit_pause_reason;
--rollback alter table petition_report drop column limit_pause_reason;
