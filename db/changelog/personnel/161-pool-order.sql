--liquibase formatted sql

--changeset dandang:personnel-pool-order
--comment Times in pools and runs of matching are read page after page in their own order: whoever is in, then the last who went; the newest run first.
create index personnel_pool_member_onward on personnel_pool_member (pool_id, (coalesce(ends, date 'infinity')) desc, id);
create index personnel_pool_member_all_onward on personnel_pool_member ((coalesce(ends, date 'infinity')) desc, id);
create index personnel_matching_onward on personnel_matching (run_on desc, id) where not voided;
--rollback drop index personnel_matching_onward;
--rollback drop index personnel_pool_member_all_onward;
--rollback drop index personnel_pool_member_onward;
