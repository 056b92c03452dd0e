--liquibase formatted sql

--changeset dandang:commendation-merges
--comment Which nominations and awards followed a person who turned out to be another.
select office_create_merges('commendation');
--rollback drop table commendation_merged_row;
