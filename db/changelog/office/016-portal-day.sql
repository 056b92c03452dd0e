--liquibase formatted sql

--changeset dandang:office-portal-day splitStatements:false rollbackSplitStatements:false
--comment What comes in through the public portal leaves the day in the history of a row and never the hour.
create or replace function office_record_history() returns trigger
  language plpgsql security definer set search_path from current as $$
declare
  acting text := coalesce(nullif(current_setting('dandang.actor', true), ''), session_user::text);
  moment timestamptz := case when acting = 'portal' then date_trunc('day', clock_timestamp()) else clock_timestamp() end;
  row_number_column text := coalesce(tg_argv[1], 'id');
  differences jsonb;
  changed_row jsonb;
begin
  changed_row := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  if tg_op = 'UPDATE' then
    select jsonb_object_agg(key, jsonb_build_object('old', before.value, 'new', after.value))
      into differences
      from jsonb_each(to_jsonb(old)) before join jsonb_each(to_jsonb(new)) after using (key)
     where before.value is distinct from after.value and key <> 'version';
    if differences is null then
      return null;
    end if;
  elsif tg_op = 'DELETE' then
    select jsonb_object_agg(key, jsonb_build_object('old', value)) into differences
      from jsonb_each(to_jsonb(old)) where value <> 'null'::jsonb;
  end if;
  execute format('insert into %I (tbl, row_id, op, changed, actor, reason, task, at)
                  values ($1, $2, $3, $4, $5, $6, $7, $8)', tg_argv[0])
    using tg_table_name, (changed_row ->> row_number_column)::bigint, left(tg_op, 1), differences,
          acting,
          nullif(current_setting('dandang.reason', true), ''),
          nullif(current_setting('dandang.task', true), ''), moment;
  return null;
end
$$;
--rollback create or replace function office_record_history() returns trigger
--rollback   language plpgsql security definer set search_path from current as $$
--rollback declare
--rollback   row_number_column text := coalesce(tg_argv[1], 'id');
--rollback   differences jsonb;
--rollback   changed_row jsonb;
--rollback begin
--rollback   changed_row := to_jsonb(case when tg_op = 'DELETE' then old else new end);
--rollback   if tg_op = 'UPDATE' then
--rollback     select jsonb_object_agg(key, jsonb_build_object('old', before.value, 'new', after.value))
--rollback       into differences
--rollback       from jsonb_each(to_jsonb(old)) before join jsonb_each(to_jsonb(new)) after using (key)
--rollback      where before.value is distinct from after.value and key <> 'version';
--rollback     if differences is null then
--rollback       return null;
--rollback     end if;
--rollback   elsif tg_op = 'DELETE' then
--rollback     select jsonb_object_agg(key, jsonb_build_object('old', value)) into differences
--rollback       from jsonb_each(to_jsonb(old)) where value <> 'null'::jsonb;
--rollback   end if;
--rollback   execute format('insert into %I (tbl, row_id, op, changed, actor, reason, task)
--rollback                   values ($1, $2, $3, $4, $5, $6, $7)', tg_argv[0])
--rollback     using tg_table_name, (changed_row ->> row_number_column)::bigint, left(tg_op, 1), differences,
--rollback           coalesce(nullif(current_setting('dandang.actor', true), ''), session_user::text),
--rollback           nullif(current_setting('dandang.reason', true), ''),
--rollback           nullif(current_setting('dandang.task', true), '');
--rollback   return null;
--rollback end
--rollback $$;
