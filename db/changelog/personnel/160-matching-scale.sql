--liquibase formatted sql

--changeset dandang:personnel-matching-scale
--comment A run keeps what earned each weight in full, which dimensions signed papers were asked about and what the post asked for; the runs of before were counted by one fixed scale. A note on temperament says how its paper sees the cadre in the dimension; notes of before do not and earn nothing.
alter table personnel_matching
  add column scale text,
  add column temperament text not null default '',
  add column demand text;
update personnel_matching
  set scale = E'SPECIALTY=2\nFIELD=60\nFRONT_LINE=24\nASSESSMENTS=6\nSCHOOLING=2\nLEVEL=60\nTEMPERAMENT=0'
  where weights is not null;
alter table personnel_temperament_note add column mark text;
--rollback alter table personnel_temperament_note drop column mark;
--rollback alter table personnel_matching drop column demand, drop column temperament, drop column scale;
