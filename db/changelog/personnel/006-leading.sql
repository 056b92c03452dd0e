--liquibase formatted sql

--changeset dandang:personnel-007
--comment Leading posts are few among many: a list of one level finds them at once.
create index personnel_engagement_leading on personnel_engagement (level, begins) where kind = 'POST' and level <> 'STAFF';
--rollback drop index personnel_engagement_leading;
