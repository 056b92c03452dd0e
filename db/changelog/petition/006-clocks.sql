--liquibase formatted sql

--changeset dandang:petition-clocks
--comment The clock of the disposal opinion and that of a letter of inquiry, which runs from its service, can be made longer and can rest by a named approver.
alter table petition_report add column limit_from date;
alter table petition_report add column limit_count int;
alter table petition_report add column limit_unit text;
alter table petition_report add column limit_rule text;
alter table petition_report add column limit_extension int;
alter table petition_report add column limit_extended_by text;
alter table petition_report add column limit_paused_on date;
alter table petition_report add column limit_paused_by text;
alter table petition_report add column limit_paused_days int;
alter table petition_inquiry add column limit_from date;
alter table petition_inquiry add column limit_count int;
alter table petition_inquiry add column limit_unit text;
alter table petition_inquiry add column limit_rule text;
alter table petition_inquiry add column limit_extension int;
alter table petition_inquiry add column limit_extended_by text;
alter table petition_inquiry add column limit_paused_on date;
alter table petition_inquiry add column limit_paused_by text;
alter table petition_inquiry add column limit_paused_days int;
alter table petition_inquiry add column served_on date check (served_on >= sent_on);
alter table petition_inquiry add column service_slip text;
update petition_inquiry set served_on = sent_on;
--rollback alter table petition_inquiry drop column service_slip;
--rollback alter table petition_inquiry drop column served_on;
--rollback alter table petition_inquiry drop column limit_paused_days;
--rollback alter table petition_inquiry drop column limit_paused_by;
--rollback alter table petition_inquiry drop column limit_paused_on;
--rollback alter table petition_inquiry drop column limit_extended_by;
--rollback alter table petition_inquiry drop column limit_extension;
--rollback alter table petition_inquiry drop column limit_rule;
--rollback alter table petition_inquiry drop column limit_unit;
--rollback alter table petition_inquiry drop column limit_count;
--rollback alter table petition_inquiry drop column limit_from;
--rollback alter table petition_report drop column limit_paused_days;
--rollback alter table petition_report drop column limit_paused_by;
--rollback alter table petition_report drop column limit_paused_on;
--rollback alter table petition_report drop column limit_extended_by;
--rollback alter table petition_report drop column limit_extension;
--rollback alter table petition_report drop column limit_rule;
--rollback alter table petition_report drop column limit_unit;
--rollback alter table petition_report drop column limit_count;
--rollback alter table petition_report drop column limit_from;
