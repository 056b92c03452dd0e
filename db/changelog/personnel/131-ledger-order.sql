--liquibase formatted sql

--changeset dandang:personnel-ledger-order
--comment The ledger of changes is read page after page in its own order: what is not in effect yet, then the newest.
create index personnel_change_ledger on personnel_change ((coalesce(effective_on, date 'infinity')) desc, id) where not voided;
--rollback drop index personnel_change_ledger;
