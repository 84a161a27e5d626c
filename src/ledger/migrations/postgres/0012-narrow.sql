-- Rows that are made with a version were recorded when it was: `versions.recorded`. Bodies stand in `proposition_bodies`.
ALTER TABLE propositions DROP COLUMN body, DROP COLUMN recorded;
ALTER TABLE statements DROP COLUMN recorded;
ALTER TABLE source_versions DROP COLUMN recorded;
ALTER TABLE story_vectors DROP COLUMN recorded;
ALTER TABLE story_terms DROP COLUMN recorded;
ALTER TABLE claim_settings DROP COLUMN recorded;
ALTER TABLE entity_versions DROP COLUMN recorded;
ALTER TABLE statement_sources DROP COLUMN recorded;
-- Nobody asks for the propositions of a statement.
DROP INDEX propositions_statement;
-- What names nobody is not asked for by who it is.
DROP INDEX statement_sources_entity;
CREATE INDEX statement_sources_entity ON statement_sources (entity) WHERE entity IS NOT NULL;
