--liquibase formatted sql

--changeset dandang:personnel-references
--comment What refers to a row is found from it, at once, whenever that row is changed.
create index personnel_party_organisation_parent_id_ix on personnel_party_organisation (parent_id);
create index personnel_pool_unit_id_ix on personnel_pool (unit_id);
create index personnel_matching_unit_id_ix on personnel_matching (unit_id);
create index personnel_matching_chosen_id_ix on personnel_matching (chosen_id);
create index personnel_match_candidate_person_id_ix on personnel_match_candidate (person_id);
create index personnel_change_unit_id_ix on personnel_change (unit_id);
create index personnel_change_to_unit_id_ix on personnel_change (to_unit_id);
create index personnel_change_to_post_id_ix on personnel_change (to_post_id);
create index personnel_dispatch_unit_id_ix on personnel_dispatch (unit_id);
create index personnel_grade_given_unit_id_ix on personnel_grade_given (unit_id);
--rollback drop index personnel_party_organisation_parent_id_ix;
--rollback drop index personnel_pool_unit_id_ix;
--rollback drop index personnel_matching_unit_id_ix;
--rollback drop index personnel_matching_chosen_id_ix;
--rollback drop index personnel_match_candidate_person_id_ix;
--rollback drop index personnel_change_unit_id_ix;
--rollback drop index personnel_change_to_unit_id_ix;
--rollback drop index personnel_change_to_post_id_ix;
--rollback drop index personnel_dispatch_unit_id_ix;
--rollback drop index personnel_grade_given_unit_id_ix;
