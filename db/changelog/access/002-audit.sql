--liquibase formatted sql

--changeset dandang:access-004
--comment Who did what, when, with which result. New rows only. The chain of blocks covers number, time and a salted digest of each row, not its content, so that a row can be erased by retention while its place in the chain stays provable.
create table access_audit (
  id      bigint generated always as identity primary key,
  at      timestamptz not null,
  day     date not null,
  actor   text not null,
  roles   text not null,
  kind    text not null,
  task    text not null,
  subject text not null,
  outcome text not null,
  salt    bytea not null
);
create index access_audit_of_actor on access_audit (actor, id);
create index access_audit_of_day on access_audit (day, id);
create table access_audit_block (
  number    bigint primary key,
  sealed_at timestamptz not null,
  entries   integer not null,
  previous  bytea not null,
  hash      bytea not null,
  seal      bytea not null
);
create table access_audit_seal (
  audit_id bigint primary key,
  block    bigint not null references access_audit_block,
  at       timestamptz not null,
  digest   bytea not null
);
create index access_audit_seal_of_block on access_audit_seal (block, audit_id);
--rollback drop table access_audit_seal;
--rollback drop table access_audit_block;
--rollback drop table access_audit;
