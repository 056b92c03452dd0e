--liquibase formatted sql

--changeset dandang:office-002
--comment What kind of database this is is written once, when it is made; the years of the calendar that were published since the program was shipped; history of this context.
create sequence office_seq start 50 increment 50;
select office_create_history('office');

create table office_setting (
  id    bigint primary key,
  name  text not null unique,
  value text not null
);

create table office_calendar_day (
  id     bigint primary key,
  region text not null default '',
  day    date not null,
  worked boolean not null,
  name   text not null,
  unique (region, day)
);

create trigger office_setting_keeps_history after insert or update or delete on office_setting
  for each row execute function office_record_history('office_history');
create trigger office_calendar_day_keeps_history after insert or update or delete on office_calendar_day
  for each row execute function office_record_history('office_history');

--rollback drop table office_calendar_day;
--rollback drop table office_setting;
--rollback drop table office_history;
--rollback drop sequence office_seq;
