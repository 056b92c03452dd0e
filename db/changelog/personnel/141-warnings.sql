--liquibase formatted sql

--changeset dandang:personnel-warnings
--comment What is warned of is read from the records; only that somebody dealt with it is kept: which record, what about it (its day, or what is missing), who, when and what was done. Each kind reads along an index of its own.
create table personnel_warning_handled (
  id         bigint primary key,
  kind       text not null,
  subject_id bigint not null,
  mark       text not null,
  handled_on date not null,
  handled_by text not null,
  note       text not null,
  unique (kind, subject_id, mark)
);
create trigger personnel_warning_handled_keeps_history after insert or update or delete on personnel_warning_handled
  for each row execute function office_record_history('personnel_history');
create index personnel_person_incomplete on personnel_person (id) where not voided and (work_entry is null or (political = '01' and party_joined is null));
create index personnel_change_on_probation on personnel_change (probation_ends, id) where state = 'PROBATION' and not voided;
create index personnel_change_elected on personnel_change (effective_on, id) where elected and not voided;
create index personnel_notified_bar_ending on personnel_notified_bar (ends, id) where not voided and ends is not null;
--rollback drop index personnel_notified_bar_ending;
--rollback drop index personnel_change_elected;
--rollback drop index personnel_change_on_probation;
--rollback drop index personnel_person_incomplete;
--rollback drop table personnel_warning_handled;
