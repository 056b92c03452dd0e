--liquibase formatted sql

--changeset dandang:training-references
--comment What refers to a row is found from it, at once, whenever that row is changed.
create index training_route_stop_site_id_ix on training_route_stop (site_id);
--rollback drop index training_route_stop_site_id_ix;
