--liquibase formatted sql

--changeset dandang:office-exchange
--comment The two halves of the county's work may run apart, each with its own database, and hand each other signed files. Whose key is trusted since when, and which numbers went out and came in, so that no file is taken twice.
create table office_exchange_partner (
  id          bigint primary key,
  public_key  text not null,
  known_since timestamp not null,
  known_by    text not null
);

create table office_exchanged (
  id        bigint primary key,
  kind      text not null,
  sender    text not null,
  taken     boolean not null,
  number    bigint not null,
  on_day    date not null,
  row_count integer not null,
  noted_at  timestamp not null,
  noted_by  text not null,
  unique (kind, sender, taken, number)
);

create trigger office_exchange_partner_keeps_history after insert or update or delete on office_exchange_partner
  for each row execute function office_record_history('office_history');
create trigger office_exchanged_keeps_history after insert or update or delete on office_exchanged
  for each row execute function office_record_history('office_history');

--rollback drop table office_exchanged;
--rollback drop table office_exchange_partner;
