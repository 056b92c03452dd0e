--liquibase formatted sql

--changeset dandang:commendation-references
--comment What refers to a row is found from it, at once, whenever that row is changed.
create index commendation_award_programme_id_ix on commendation_award (programme_id);
--rollback drop index commendation_award_programme_id_ix;
