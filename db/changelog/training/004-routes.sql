--liquibase formatted sql

--changeset dandang:training-004
--comment Education sites, the routes that join them in an order, and the groups that book and visit them.
create sequence training_site_seq start 50 increment 50;
create sequence training_route_seq start 50 increment 50;
create sequence training_route_visit_seq start 50 increment 50;

create table training_site (
  id        bigint primary key,
  version   bigint not null,
  name      text not null,
  element   text not null,
  unit_id   bigint not null,
  unit_name text not null,
  story     text not null,
  capacity  int not null check (capacity > 0),
  lies_at   text not null,
  opened_on date not null
);

create table training_route (
  id               bigint primary key,
  version          bigint not null,
  name             text not null,
  theme            text not null,
  opened_on        date not null,
  capacity         int not null,
  site_count       int not null,
  voided           boolean not null,
  amended_on       date,
  amended_reason   text,
  amended_approver text
);

create table training_route_stop (
  route_id bigint not null references training_route,
  place    int not null,
  site_id  bigint not null references training_site,
  primary key (route_id, place),
  unique (route_id, site_id)
);

create table training_route_visit (
  id               bigint primary key,
  version          bigint not null,
  route_id         bigint not null references training_route,
  unit_id          bigint not null,
  unit_name        text not null,
  visit_on         date not null,
  purpose          text not null,
  booked           int not null check (booked > 0),
  came             int not null check (came >= 0),
  state            text not null,
  cancelled_reason text,
  entered_on       date not null,
  voided           boolean not null,
  amended_on       date,
  amended_reason   text,
  amended_approver text
);
create index training_route_visit_day on training_route_visit (route_id, visit_on desc);

create trigger training_site_keeps_history after insert or update or delete on training_site
  for each row execute function office_record_history('training_history');
create trigger training_route_keeps_history after insert or update or delete on training_route
  for each row execute function office_record_history('training_history');
create trigger training_route_stop_keeps_history after insert or update or delete on training_route_stop
  for each row execute function office_record_history('training_history', 'route_id');
create trigger training_route_visit_keeps_history after insert or update or delete on training_route_visit
  for each row execute function office_record_history('training_history');

--rollback drop table training_route_visit;
--rollback drop table training_route_stop;
--rollback drop table training_route;
--rollback drop table training_site;
--rollback drop sequence training_route_visit_seq;
--rollback drop sequence training_route_seq;
--rollback drop sequence training_site_seq;
