--liquibase formatted sql

--changeset dandang:care-references
--comment What refers to a row is found from it, at once, whenever that row is changed.
create index care_difficulty_group_id_ix on care_difficulty (group_id);
--rollback drop index care_difficulty_group_id_ix;
