--liquibase formatted sql

--changeset dandang:petition-portal
--comment What comes in through the public portal. Of a receipt only the locator and a slow hash of its secret are kept. What is written to and fro and the files lie sealed under the key of the report. Days are the finest time; there is no history of any of it, and no column for who sent it, from where, or what a file was called. What was done at the portal is counted by the day and told once the day is over.
create table petition_receipt (
  report_id   bigint primary key references petition_report (id) deferrable initially deferred,
  locator     text not null unique,
  secret_hash text not null
);
create table petition_message (
  id           bigint primary key,
  report_id    bigint not null references petition_report (id) deferrable initially deferred,
  kind         text not null,
  written_on   date not null,
  message_text bytea not null,
  signer       bigint check ((signer is null) = (kind <> 'ANSWER'))
);
create index petition_message_report on petition_message (report_id, id);
create table petition_enclosure (
  id         bigint primary key,
  report_id  bigint not null references petition_report (id) deferrable initially deferred,
  number     int not null,
  media_type text not null check (media_type in ('image/jpeg', 'image/png', 'application/pdf')),
  came_on    date not null,
  content    bytea not null,
  unique (report_id, number)
);
create table petition_portal_day (
  day       date primary key,
  handed_in int not null,
  looked_up int not null,
  added     int not null
);
--rollback drop table petition_portal_day;
--rollback drop table petition_enclosure;
--rollback drop table petition_message;
--rollback drop table petition_receipt;
