--liquibase formatted sql

--changeset dandang:access-merges
--comment Which accounts followed a person who turned out to be another.
select office_create_merges('access');
--rollback drop table access_merged_row;
