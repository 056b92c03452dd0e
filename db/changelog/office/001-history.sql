--liquibase formatted sql

--changeset dandang:office-001 splitStatements:false
--comment One mechanism of history for every context, whichever door wrote the row. In a context's changelog: select office_create_history('training'); makes training_history, and create trigger training_class_keeps_history after insert or update or delete on training_class for each row execute function office_record_history('training_history'); fills it; a table without id names the column of its row's number as second argument. Actor, reason and task come from set_config('dandang.actor' | 'dandang.reason' | 'dandang.task', …, true) in the same transaction.
create function office_create_history(context text) returns void
  language plpgsql as $$
declare
  history text := context || '_history';
begin
  if context !~ '^[a-z]+$' then
    raise exception 'not the word of a context: %', context;
  end if;
  execute format('create table %I (
      id      bigint generated always as identity primary key,
      tbl     text not null,
      row_id  bigint not null,
      op      char(1) not null check (op in (''I'', ''U'', ''D'')),
      changed jsonb,
      actor   text not null,
      reason  text,
      task    text,
      at      timestamptz not null default clock_timestamp())', history);
  execute format('create index %I on %I (tbl, row_id, id)', history || '_of_row', history);
end
$$;

create function office_record_history() returns trigger
  language plpgsql security definer set search_path from current as $$
declare
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
  execute format('insert into %I (tbl, row_id, op, changed, actor, reason, task)
                  values ($1, $2, $3, $4, $5, $6, $7)', tg_argv[0])
    using tg_table_name, (changed_row ->> row_number_column)::bigint, left(tg_op, 1), differences,
          coalesce(nullif(current_setting('dandang.actor', true), ''), session_user::text),
          nullif(current_setting('dandang.reason', true), ''),
          nullif(current_setting('dandang.task', true), '');
  return null;
end
$$;

--rollback drop function office_record_history();
--rollback drop function office_create_history(text);
