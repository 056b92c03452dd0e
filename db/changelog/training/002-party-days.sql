--liquibase formatted sql

--changeset dandang:training-002
--comment The day of the month that each branch keeps, and what it held: one party day in force per branch and month.
create sequence training_fixed_day_seq start 50 increment 50;
create sequence training_party_day_seq start 50 increment 50;

create table training_fixed_day (
  id           bigint primary key,
  version      bigint not null,
  branch_id    bigint not null,
  day_of_month int not null check (day_of_month between 1 and 28),
  begins       date not null,
  ends         date
);
create index training_fixed_day_branch on training_fixed_day (branch_id);

create table training_party_day (
  id               bigint primary key,
  version          bigint not null,
  branch_id        bigint not null,
  branch_name      text not null,
  unit_id          bigint not null,
  unit_name        text not null,
  month_begin      date not null,
  fixed_day        int not null,
  held_on          date not null,
  moved_reason     text not null,
  topic            text not null,
  ideals           boolean not null,
  should_attend    int not null,
  present          int not null check (present between 0 and should_attend),
  minutes          text not null,
  complete         boolean not null,
  entered_on       date not null,
  voided           boolean not null,
  amended_on       date,
  amended_reason   text,
  amended_approver text
);
create unique index training_party_day_month on training_party_day (branch_id, month_begin) where not voided;
create index training_party_day_held on training_party_day (held_on desc, id);
create index training_party_day_unit on training_party_day (unit_id, held_on desc);

create trigger training_fixed_day_keeps_history after insert or update or delete on training_fixed_day
  for each row execute function office_record_history('training_history');
create trigger training_party_day_keeps_history after insert or update or delete on training_party_day
  for each row execute function office_record_history('training_history');

--rollback drop table training_party_day;
--rollback drop table training_fixed_day;
--rollback drop sequence training_party_day_seq;
--rollback drop sequence training_fixed_day_seq;
