--liquibase formatted sql

--changeset dandang:access-005
--comment The second factor of an account: the sealed key that counts, the last step whose code was used, and a key that waits for its first code. No history keeps them. A recovery code is found by its first letters and proven by a slow hash; a used one is gone.
create table access_factor (
  account_id  bigint primary key references access_account,
  sealed_key  bytea,
  last_step   bigint,
  since       timestamptz,
  offered_key bytea,
  offered_at  timestamptz,
  check (num_nulls(sealed_key, last_step, since) in (0, 3)),
  check (num_nulls(offered_key, offered_at) in (0, 2))
);
create table access_recovery_code (
  account_id bigint not null references access_account,
  locator    text not null,
  hash       text not null,
  primary key (account_id, locator)
);
--rollback drop table access_recovery_code;
--rollback drop table access_factor;
