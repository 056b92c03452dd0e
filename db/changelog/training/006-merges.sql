--liquibase formatted sql

--changeset dandang:training-merges
--comment Which records of training followed a person who turned out to be another.
select office_create_merges('training');
--rollback drop table training_merged_row;

--changeset dandang:training-criticism-number
--comment Each criticism is told by a number of its own, so that one of two that one person voiced can follow him.
alter table training_life_criticism add column id bigint generated always as identity unique;
--rollback alter table training_life_criticism drop column id;
