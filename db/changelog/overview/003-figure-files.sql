--liquibase formatted sql

--changeset dandang:overview-figure-files
--comment Figures of the half that runs elsewhere come by signed file: for each figure the opaque serials and months of what it counts, and nothing else. A figure without a row here has not come; one without records is zero.
create sequence overview_file_seq start 50 increment 50;

create table overview_figure_file (
  id      bigint primary key,
  year    integer not null,
  cut_off date not null,
  number  bigint not null,
  made_on date not null
);
create index overview_figure_file_year on overview_figure_file (year, cut_off);

create table overview_carried_figure (
  file_id bigint not null references overview_figure_file,
  key     varchar(60) not null,
  primary key (file_id, key)
);

create table overview_carried_record (
  file_id bigint not null references overview_figure_file,
  key     varchar(60) not null,
  serial  varchar(40) not null,
  month   date not null,
  primary key (file_id, key, serial),
  foreign key (file_id, key) references overview_carried_figure
);

create trigger overview_figure_file_keeps_history after insert or update or delete on overview_figure_file
  for each row execute function office_record_history('overview_history');
create trigger overview_carried_figure_keeps_history after insert or update or delete on overview_carried_figure
  for each row execute function office_record_history('overview_history', 'file_id');
create trigger overview_carried_record_keeps_history after insert or update or delete on overview_carried_record
  for each row execute function office_record_history('overview_history', 'file_id');

--rollback drop table overview_carried_record, overview_carried_figure, overview_figure_file;
--rollback drop sequence overview_file_seq;
