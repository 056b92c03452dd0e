--liquibase formatted sql

--changeset dandang:after-001 runAlways:true splitStatements:false
--comment The account of the application reads and writes rows, and never changes the schema. Audit tables take new rows only. Where one account does everything, there is no such role and nothing to grant.
do $$
declare
  audit_table text;
begin
  if not exists (select from pg_roles where rolname = 'dandang_app') or current_user = 'dandang_app' then
    return;
  end if;
  execute format('grant usage on schema %I to dandang_app', current_schema());
  execute format('grant select, insert, update, delete on all tables in schema %I to dandang_app', current_schema());
  execute format('grant usage, select on all sequences in schema %I to dandang_app', current_schema());
  execute format('grant execute on all functions in schema %I to dandang_app', current_schema());
  for audit_table in
    select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
    where schemaname = current_schema() and tablename like 'access\_audit%'
  loop
    execute 'revoke update, delete, truncate on ' || audit_table || ' from dandang_app';
  end loop;
end
$$;
--rollback select 1;
