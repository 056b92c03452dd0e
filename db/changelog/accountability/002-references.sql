--liquibase formatted sql

--changeset dandang:accountability-references
--comment What refers to a row is found from it, at once, whenever that row is changed.
create index accountability_disposition_grant_id_ix on accountability_disposition (grant_id);
create index accountability_case_consultation_id_ix on accountability_case (consultation_id);
create index accountability_consultation_case_case_id_ix on accountability_consultation_case (case_id);
create index accountability_tolerance_case_id_ix on accountability_tolerance (case_id);
create index accountability_measure_grant_id_ix on accountability_measure (grant_id);
create index accountability_appeal_case_id_ix on accountability_appeal (case_id);
create index accountability_letter_person_grant_id_ix on accountability_letter_person (grant_id);
create index accountability_later_appointment_measure_id_ix on accountability_later_appointment (measure_id);
create index accountability_later_appointment_grant_id_ix on accountability_later_appointment (grant_id);
--rollback drop index accountability_disposition_grant_id_ix;
--rollback drop index accountability_case_consultation_id_ix;
--rollback drop index accountability_consultation_case_case_id_ix;
--rollback drop index accountability_tolerance_case_id_ix;
--rollback drop index accountability_measure_grant_id_ix;
--rollback drop index accountability_appeal_case_id_ix;
--rollback drop index accountability_letter_person_grant_id_ix;
--rollback drop index accountability_later_appointment_measure_id_ix;
--rollback drop index accountability_later_appointment_grant_id_ix;
