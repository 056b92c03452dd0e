--liquibase formatted sql

--changeset dandang:personnel-recourse
--comment A review or an appeal is one thing, whether a grade or a change is contested: both keep the same, a third outcome is that something lighter takes the place of what was decided, and what the cadre files has no handlers yet.
alter table personnel_grade_review rename stage to kind;
alter table personnel_grade_review rename asked_on to filed_on;
alter table personnel_grade_review rename reasons to reason;
alter table personnel_grade_review rename signer to signer_name;
alter table personnel_grade_review rename outcome to grade_after;
alter table personnel_grade_review add outcome text check (outcome in ('UPHELD', 'AMENDED', 'REVOKED'));
alter table personnel_grade_review add document text;
alter table personnel_grade_review add signer_id bigint references personnel_person;
update personnel_grade_review set outcome = case grade_after when grade_before then 'UPHELD' else 'AMENDED' end where grade_after is not null;
alter table personnel_grade_review add constraint personnel_grade_review_after check ((outcome is null) = (grade_after is null));
create index personnel_grade_review_signer on personnel_grade_review (signer_id) where signer_id is not null;

alter table personnel_appeal add rule text;
update personnel_appeal set rule = 'GW-96';
alter table personnel_appeal alter rule set not null;
alter table personnel_appeal add instead text check (instead in ('ADJUSTMENT', 'REMOVAL'));
alter table personnel_appeal drop constraint personnel_appeal_outcome_check;
alter table personnel_appeal add constraint personnel_appeal_outcome_check check (outcome in ('UPHELD', 'AMENDED', 'REVOKED'));
alter table personnel_appeal add constraint personnel_appeal_instead check ((outcome is not distinct from 'AMENDED') = (instead is not null));
alter table personnel_appeal alter first_handler drop not null;
alter table personnel_appeal alter second_handler drop not null;
alter table personnel_appeal alter handlers drop not null;
alter table personnel_appeal add constraint personnel_appeal_two check (num_nonnulls(first_handler, second_handler, handlers) in (0, 3));
--rollback alter table personnel_appeal drop column rule, drop column instead, drop constraint personnel_appeal_outcome_check, drop constraint personnel_appeal_two;
--rollback alter table personnel_appeal add constraint personnel_appeal_outcome_check check (outcome in ('UPHELD', 'REVOKED')) not valid;
--rollback drop index personnel_grade_review_signer;
--rollback alter table personnel_grade_review drop column outcome, drop column document, drop column signer_id;
--rollback alter table personnel_grade_review rename grade_after to outcome;
--rollback alter table personnel_grade_review rename signer_name to signer;
--rollback alter table personnel_grade_review rename reason to reasons;
--rollback alter table personnel_grade_review rename filed_on to asked_on;
--rollback alter table personnel_grade_review rename kind to stage;
