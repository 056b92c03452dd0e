--liquibase formatted sql

--changeset dandang:after-001 runAlways:true splitStatements:false
--comment The account of the application reads and writes rows, and never changes the schema. Audit tables take new rows only, history tables are written by their trigger alone, the table of roles by migrations. Where one account does everything, there is no such role and nothing to grant.
do $$
declare
  kept record;
begin
  if not exists (select from pg_roles where rolname = 'dandang_app') or current_user = 'dandang_app' then
    return;
  end if;
  execute format('grant usage on schema %I to dandang_app', current_schema());
  execute format('grant select, insert, update, delete on all tables in schema %I to dandang_app', current_schema());
  execute format('grant usage, select on all sequences in schema %I to dandang_app', current_schema());
  execute format('grant execute on all functions in schema %I to dandang_app', current_schema());
  for kept in
    select format('%I.%I', schemaname, tablename) as name, tablename like 'access\_audit%' as audit from pg_tables
    where schemaname = current_schema()
      and (tablename like 'access\_audit%' or tablename like '%\_history' or tablename = 'access_role')
  loop
    execute 'revoke update, delete, truncate on ' || kept.name || ' from dandang_app';
    if not kept.audit then
      execute 'revoke insert on ' || kept.name || ' from dandang_app';
    end if;
  end loop;
end
$$;
--rollback select 1;
