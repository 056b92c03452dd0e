--liquibase formatted sql

--changeset dandang:petition-sealed-talks
--comment What is written of a talk lies sealed under the key of its report. Rows from before are sealed by the application within minutes of its start; words of a talk are no matter of the history, neither those of before nor those that are sealed then.
alter table petition_talk alter column talk_record drop not null;
alter table petition_talk add column record_sealed bytea;
alter table petition_talk add constraint petition_talk_sealed_or_plain check (talk_record is null or record_sealed is null);
create index petition_talk_plain on petition_talk (id) where record_sealed is null;
drop trigger petition_talk_keeps_history on petition_talk;
create trigger petition_talk_keeps_history
  after insert or update of report_id, allegation, person_id, talker, second_talker, place, held_on, read_on on petition_talk
  for each row execute function office_record_history('petition_history');
update petition_history set changed = changed - 'talk_record' where tbl = 'petition_talk' and jsonb_exists(changed, 'talk_record');
--rollback drop trigger petition_talk_keeps_history on petition_talk;
--rollback create trigger petition_talk_keeps_history after insert or update or delete on petition_talk
--rollback   for each row execute function office_record_history('petition_history');
--rollback drop index petition_talk_plain;
--rollback delete from petition_talk where talk_record is null;
--rollback alter table petition_talk drop constraint petition_talk_sealed_or_plain;
--rollback alter table petition_talk drop column record_sealed;
--rollback alter table petition_talk alter column talk_record set not null;
