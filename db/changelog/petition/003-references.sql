--liquibase formatted sql

--changeset dandang:petition-references
--comment What refers to a row is found from it, at once, whenever that row is changed.
create index petition_report_original_id_ix on petition_report (original_id);
--rollback drop index petition_report_original_id_ix;
