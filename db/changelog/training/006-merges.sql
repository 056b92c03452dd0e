--liquibase formatted sql

--changeset dandang:training-merges
--comment Which records of training followed a person who turned out to be another.
select office_create_merges('training');
--rollback drop table training_merged_row;
