--liquibase formatted sql

--changeset dandang:office-003
--comment Document numbers are gapless within kind and year; a void one stays in its place.
create table office_series (
  id      bigint primary key,
  kind    text not null,
  year    int not null,
  last    int not null,
  version bigint not null,
  unique (kind, year)
);

create table office_number (
  id               bigint primary key,
  version          bigint not null,
  kind             text not null,
  year             int not null,
  ordinal          int not null,
  given_at         timestamp not null,
  given_to         text not null,
  voided           boolean not null,
  amended_on       date,
  amended_reason   text,
  amended_approver text,
  unique (kind, year, ordinal)
);

create trigger office_number_keeps_history after insert or update or delete on office_number
  for each row execute function office_record_history('office_history');

--rollback drop table office_number;
--rollback drop table office_series;
