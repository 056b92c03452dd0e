--liquibase formatted sql

--changeset dandang:care-merges
--comment Which records of care followed a person who turned out to be another.
select office_create_merges('care');
--rollback drop table care_merged_row;
