--liquibase formatted sql

--changeset dandang:training-003
--comment Democratic life meetings with their papers, what was said, and the list of problems until it is done.
create sequence training_life_meeting_seq start 50 increment 50;
create sequence training_life_problem_seq start 50 increment 50;

create table training_life_meeting (
  id               bigint primary key,
  version          bigint not null,
  kind             text not null,
  unit_id          bigint not null,
  unit_name        text not null,
  for_year         int not null,
  topic            text not null,
  planned_on       date not null,
  held_on          date,
  place            text,
  should_attend    int not null,
  present          int not null check (present between 0 and should_attend),
  report_due       date,
  reported_on      date,
  state            text not null,
  cancelled_reason text,
  problem_count    int not null,
  solved_count     int not null check (solved_count between 0 and problem_count),
  entered_on       date not null,
  voided           boolean not null,
  amended_on       date,
  amended_reason   text,
  amended_approver text,
  check (state not in ('HELD', 'CLOSED') or held_on is not null)
);
create index training_life_meeting_planned on training_life_meeting (planned_on desc, id);
create index training_life_meeting_held on training_life_meeting (held_on);

create table training_life_material (
  meeting_id bigint not null references training_life_meeting,
  place      int not null,
  kind       text not null,
  title      text not null,
  written_on date not null,
  primary key (meeting_id, place)
);

create table training_life_criticism (
  meeting_id bigint not null references training_life_meeting,
  place      int not null,
  from_id    bigint not null,
  from_name  text not null,
  of_id      bigint not null,
  of_name    text not null,
  said       text not null,
  primary key (meeting_id, place)
);

create table training_life_problem (
  id               bigint primary key,
  meeting_id       bigint not null references training_life_meeting,
  number           int not null,
  problem          text not null,
  measure          text not null,
  responsible_id   bigint not null,
  responsible_name text not null,
  due              date not null,
  solved_on        date,
  result           text,
  unique (meeting_id, number)
);

create trigger training_life_meeting_keeps_history after insert or update or delete on training_life_meeting
  for each row execute function office_record_history('training_history');
create trigger training_life_material_keeps_history after insert or update or delete on training_life_material
  for each row execute function office_record_history('training_history', 'meeting_id');
create trigger training_life_criticism_keeps_history after insert or update or delete on training_life_criticism
  for each row execute function office_record_history('training_history', 'meeting_id');
create trigger training_life_problem_keeps_history after insert or update or delete on training_life_problem
  for each row execute function office_record_history('training_history');

--rollback drop table training_life_problem;
--rollback drop table training_life_criticism;
--rollback drop table training_life_material;
--rollback drop table training_life_meeting;
--rollback drop sequence training_life_problem_seq;
--rollback drop sequence training_life_meeting_seq;
