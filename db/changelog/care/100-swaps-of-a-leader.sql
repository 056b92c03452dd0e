--liquibase formatted sql

--changeset dandang:care-swaps-of-a-leader
--comment The file of a cadre asks for the role swaps of one leader.
create index care_swap_leader on care_swap (person_id);
--rollback drop index care_swap_leader;
