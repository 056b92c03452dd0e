--liquibase formatted sql

--changeset dandang:office-007
--comment Work belongs to a seat with a first and a second person; leaving makes a list that both confirm.
create table office_seat (
  id            bigint primary key,
  version       bigint not null,
  name          text not null unique,
  unit_id       bigint not null,
  first_person  bigint not null,
  second_person bigint,
  deputy        bigint,
  deputy_from   date,
  deputy_to     date
);
create index office_seat_of_first on office_seat (first_person);

create table office_hand_over (
  id         bigint primary key,
  version    bigint not null,
  seat_id    bigint not null references office_seat,
  giver      bigint not null,
  taker      bigint not null,
  begun_on   date not null,
  given_on   date,
  taken_on   date,
  open       boolean not null
);
create unique index office_hand_over_one_open on office_hand_over (seat_id) where open;

create table office_hand_over_item (
  hand_over_id bigint not null references office_hand_over,
  position     int not null,
  text         text not null,
  primary key (hand_over_id, position)
);

create trigger office_seat_keeps_history after insert or update or delete on office_seat
  for each row execute function office_record_history('office_history');
create trigger office_hand_over_keeps_history after insert or update or delete on office_hand_over
  for each row execute function office_record_history('office_history');

--rollback drop table office_hand_over_item;
--rollback drop table office_hand_over;
--rollback drop table office_seat;
