--liquibase formatted sql

--changeset dandang:office-009
--comment Every table of a year that was uploaded is kept as it came, with who, when and why; the newest holds.
create table office_calendar_version (
  id          bigint primary key,
  region      text not null default '',
  year        int not null,
  number      int not null,
  days        int not null,
  source      text not null,
  reason      text not null,
  uploaded_by text not null,
  uploaded_at timestamp not null,
  unique (region, year, number)
);

create trigger office_calendar_version_keeps_history after insert or update or delete on office_calendar_version
  for each row execute function office_record_history('office_history');

--rollback drop table office_calendar_version;
