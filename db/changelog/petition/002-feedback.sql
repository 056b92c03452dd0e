--liquibase formatted sql

--changeset dandang:petition-003
--comment A named reporter is told the result, and what he objects to is written down (JJ-27).
alter table petition_report add column fed_back_on date;
alter table petition_report add column objection text;
--rollback alter table petition_report drop column objection;
--rollback alter table petition_report drop column fed_back_on;
