--liquibase formatted sql

--changeset dandang:petition-unsealing
--comment Leave to look at what a report keeps sealed: who asked, for what, who said yes, until when, and every look. What lies sealed is never here.
create table petition_unsealing (
  id           bigint primary key,
  version      bigint not null,
  report_id    bigint not null references petition_report (id) deferrable initially deferred,
  part         text not null,
  purpose      text not null,
  reason       text not null,
  state        text not null,
  requester    bigint not null,
  requested_at timestamptz not null,
  decided_by   bigint check (decided_by <> requester),
  decided_at   timestamptz,
  refusal      text,
  open_until   timestamptz,
  ended_at     timestamptz,
  constraint petition_unsealed_by_a_second check (open_until is null or decided_by is not null)
);
create index petition_unsealing_report on petition_unsealing (report_id, requested_at desc);
create table petition_look (
  id           bigint primary key,
  unsealing_id bigint not null references petition_unsealing (id) deferrable initially deferred,
  viewer       bigint not null,
  seen_at      timestamptz not null
);
create index petition_look_unsealing on petition_look (unsealing_id, seen_at);
create trigger petition_unsealing_keeps_history after insert or update or delete on petition_unsealing
  for each row execute function office_record_history('petition_history');
create trigger petition_look_keeps_history after insert or update or delete on petition_look
  for each row execute function office_record_history('petition_history');
--rollback drop table petition_look;
--rollback drop table petition_unsealing;
