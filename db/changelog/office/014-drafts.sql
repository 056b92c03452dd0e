--liquibase formatted sql

--changeset dandang:office-drafts-sealed
--comment What somebody has begun to write lies sealed, one draft a form and account, and goes after a set time; nothing was kept here before.
delete from office_draft;
drop index office_draft_of_owner;
alter table office_draft drop column content;
alter table office_draft add column sealed bytea not null;
create unique index office_draft_of_owner on office_draft (owner, form);
create index office_draft_saved on office_draft (saved_at);
--rollback delete from office_draft;
--rollback drop index office_draft_saved;
--rollback drop index office_draft_of_owner;
--rollback alter table office_draft drop column sealed;
--rollback alter table office_draft add column content text not null;
--rollback create index office_draft_of_owner on office_draft (owner, form);
