--liquibase formatted sql

--changeset dandang:accountability-enforcement
--comment What is done with a decision once it is taken: served, announced, carried out, reported; rights restored after a probation; the end of its effect told. None of it lies before the decision.
alter table accountability_disposition
  add column probation_months      int check (probation_months in (12, 24)),
  add column served_on             date check (served_on >= decided_on),
  add column served_how            text,
  add column announced_on          date check (announced_on >= decided_on),
  add column announced_where       text,
  add column executed_on           date check (executed_on >= decided_on),
  add column executed_changes      text,
  add column reported_on           date check (reported_on >= executed_on),
  add column report                text,
  add column restored_on           date check (restored_on >= decided_on),
  add column restored_document     text,
  add column effect_ended_on       date check (effect_ended_on > effect_until),
  add column effect_ended_document text,
  add constraint accountability_reported_after_execution check (reported_on is null or executed_on is not null);
--rollback alter table accountability_disposition drop constraint accountability_reported_after_execution, drop column probation_months, drop column served_on, drop column served_how, drop column announced_on, drop column announced_where, drop column executed_on, drop column executed_changes, drop column reported_on, drop column report, drop column restored_on, drop column restored_document, drop column effect_ended_on, drop column effect_ended_document;

--changeset dandang:accountability-appeal-handlers
--comment Those who handle an appeal find the case that it is about.
create index accountability_appeal_first on accountability_appeal (first_handler);
create index accountability_appeal_second on accountability_appeal (second_handler);
--rollback drop index accountability_appeal_first;
--rollback drop index accountability_appeal_second;
