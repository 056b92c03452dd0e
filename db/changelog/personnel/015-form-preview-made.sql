--liquibase formatted sql

--changeset dandang:personnel-form-preview-made
--comment An upload that waits is found again in its maker's own list, the newest first; it says when it was made.
alter table personnel_form_preview add made_at timestamp;
update personnel_form_preview set made_at = expires_at - interval '8 hours';
alter table personnel_form_preview alter made_at set not null;
create index personnel_form_preview_of_maker on personnel_form_preview (maker, made_at);

--rollback drop index personnel_form_preview_of_maker;
--rollback alter table personnel_form_preview drop made_at;
