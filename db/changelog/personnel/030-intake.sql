--liquibase formatted sql

--changeset dandang:personnel-intake
--comment Tables that come in as spreadsheets. While one waits it lies sealed with its preview and goes with it; once taken, each line's record is remembered with the version it then had and what stood in it before, sealed, so that the whole can be undone as long as nothing was built on it.
create sequence personnel_intake_seq start 50 increment 50;

create table personnel_intake (
  id              bigint primary key,
  version         bigint not null,
  kind            text not null,
  file            text not null,
  taken_by        text not null,
  taken_at        timestamp not null,
  created         integer not null,
  changed         integer not null,
  same            integer not null,
  refused         integer not null,
  state           text not null,
  undone_on       date,
  undone_reason   text,
  undone_approver text,
  check ((state = 'UNDONE') = (undone_on is not null))
);
create index personnel_intake_by_time on personnel_intake (taken_at desc, id desc);

create table personnel_intake_line (
  id             bigint primary key,
  intake_id      bigint not null references personnel_intake,
  place          integer not null,
  act            text not null,
  record_id      bigint not null,
  record_version bigint not null,
  before_sealed  bytea
);
create index personnel_intake_line_of_intake on personnel_intake_line (intake_id, place);

create table personnel_waiting_table (
  preview_id      bigint primary key references personnel_form_preview on delete cascade,
  version         bigint not null,
  kind            text not null,
  file            text not null,
  sheet           text not null,
  table_sealed    bytea not null,
  findings_sealed bytea,
  intake_id       bigint references personnel_intake
);
create index personnel_waiting_table_intake_id_ix on personnel_waiting_table (intake_id);

create trigger personnel_intake_keeps_history after insert or update or delete on personnel_intake
  for each row execute function office_record_history('personnel_history');

--rollback drop table personnel_waiting_table, personnel_intake_line, personnel_intake;
--rollback drop sequence personnel_intake_seq;
