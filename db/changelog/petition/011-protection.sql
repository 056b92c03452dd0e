--liquibase formatted sql

--changeset dandang:petition-protection
--comment Named reporters who asked for protection: an owner, a clock, and a keyed hash of the person alone, gone when it ends. What act an alert is about is sealed under the key of the report; by a keyed hash of it no act is alerted twice.
create table petition_protection (
  id           bigint primary key,
  version      bigint not null,
  report_id    bigint not null references petition_report (id) deferrable initially deferred,
  state        text not null,
  owner        bigint not null,
  asked_on     date not null,
  due          date,
  person_print bytea,
  measures     text,
  decided_by   bigint check (decided_by <> owner),
  decided_on   date check (decided_on >= asked_on),
  ended_on     date check (ended_on >= decided_on),
  constraint petition_watched_while_protected check (person_print is null or state in ('ASKED', 'IN_FORCE'))
);
create index petition_protection_report on petition_protection (report_id);
create index petition_protection_watched on petition_protection (id) where person_print is not null;
create table petition_alert (
  id            bigint primary key,
  protection_id bigint not null references petition_protection (id) deferrable initially deferred,
  act           bytea not null,
  act_print     bytea not null,
  result        text,
  assessed_on   date,
  unique (protection_id, act_print)
);
--rollback drop table petition_alert;
--rollback drop table petition_protection;
