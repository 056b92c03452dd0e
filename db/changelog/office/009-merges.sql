--liquibase formatted sql

--changeset dandang:office-merges splitStatements:false
--comment Two persons turn out to be one: each context remembers which of its rows followed, which was voided because the other said the same, and which was taken out, with all that stood in it, so that they can be parted again. In a context's changelog: select office_create_merges('training');
create function office_create_merges(context text) returns void
  language plpgsql as $$
declare
  merged text := context || '_merged_row';
begin
  if context !~ '^[a-z]+$' then
    raise exception 'not the word of a context: %', context;
  end if;
  execute format('create table %I (
      id       bigint generated always as identity primary key,
      merge_id bigint not null,
      tbl      text not null,
      col      text not null,
      row_id   bigint not null,
      act      text not null check (act in (''MOVED'', ''VOIDED'', ''REMOVED'')),
      content  jsonb,
      at       timestamptz not null default clock_timestamp(),
      check ((act = ''MOVED'') = (content is null)))', merged);
  execute format('create index %I on %I (merge_id, tbl, col)', merged || '_of_merge', merged);
end
$$;
--rollback drop function office_create_merges(text);

--changeset dandang:office-merged-rows
--comment Seats, hand-overs, meetings and notices name persons.
select office_create_merges('office');
--rollback drop table office_merged_row;
