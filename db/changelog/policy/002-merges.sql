--liquibase formatted sql

--changeset dandang:policy-merges
--comment Which readings followed a person who turned out to be another.
select office_create_merges('policy');
--rollback drop table policy_merged_row;
