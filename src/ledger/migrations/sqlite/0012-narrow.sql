-- Rows that are made with a version were recorded when it was: `versions.recorded`. Bodies stand in `proposition_bodies`.
ALTER TABLE propositions DROP COLUMN body;
ALTER TABLE propositions DROP COLUMN recorded;
ALTER TABLE statements DROP COLUMN recorded;
ALTER TABLE source_versions DROP COLUMN recorded;
ALTER TABLE story_vectors DROP COLUMN recorded;
ALTER TABLE story_terms DROP COLUMN recorded;
ALTER TABLE claim_settings DROP COLUMN recorded;
-- Nobody asks for the propositions of a statement.
DROP INDEX propositions_statement;

-- By version, as they come, and without a second copy of the key.
CREATE TABLE entities_of_versions (
  entity INTEGER NOT NULL REFERENCES entities (key),
  version INTEGER NOT NULL REFERENCES versions (key),
  local TEXT NOT NULL,
  mentions INTEGER NOT NULL,
  PRIMARY KEY (version, entity)
) WITHOUT ROWID;
INSERT INTO entities_of_versions (entity, version, local, mentions)
  SELECT entity, version, local, mentions FROM entity_versions ORDER BY version, entity;
DROP TABLE entity_versions;
ALTER TABLE entities_of_versions RENAME TO entity_versions;
CREATE INDEX entity_versions_entity ON entity_versions (entity);

CREATE TABLE sources_of_statements (
  statement INTEGER NOT NULL REFERENCES statements (key),
  place INTEGER NOT NULL,
  entity INTEGER REFERENCES entities (key),
  named INTEGER NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (statement, place)
) WITHOUT ROWID;
INSERT INTO sources_of_statements (statement, place, entity, named, words)
  SELECT statement, place, entity, named, words FROM statement_sources ORDER BY statement, place;
DROP TABLE statement_sources;
ALTER TABLE sources_of_statements RENAME TO statement_sources;
-- What names nobody is not asked for by who it is.
CREATE INDEX statement_sources_entity ON statement_sources (entity) WHERE entity IS NOT NULL;
