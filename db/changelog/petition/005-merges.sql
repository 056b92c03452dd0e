--liquibase formatted sql

--changeset dandang:petition-merges
--comment Which sealed records followed a person who turned out to be another; known to this side alone.
select office_create_merges('petition');
--rollback drop table petition_merged_row;
