--liquibase formatted sql

--changeset dandang:accountability-merges
--comment Which sealed records followed a person who turned out to be another; known to this side alone.
select office_create_merges('accountability');
--rollback drop table accountability_merged_row;
