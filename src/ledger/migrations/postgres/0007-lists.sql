-- What lists go by, so that a page costs the same however large the ledger is.

CREATE INDEX versions_order ON versions (coalesce(published, recorded) DESC, id);

-- How many statements of a version a source stands behind, and how many of those it only tells on.
CREATE TABLE source_versions (
  entity BIGINT NOT NULL REFERENCES entities (key),
  version BIGINT NOT NULL REFERENCES versions (key),
  statements INTEGER NOT NULL,
  relays INTEGER NOT NULL,
  recorded TEXT NOT NULL,
  PRIMARY KEY (entity, version)
);

INSERT INTO source_versions (entity, version, statements, relays, recorded)
  SELECT statement_sources.entity, statements.version, count(DISTINCT statement_sources.statement),
    count(DISTINCT CASE WHEN statement_sources.place > 1 THEN statement_sources.statement END), min(statement_sources.recorded)
  FROM statement_sources JOIN statements ON statements.key = statement_sources.statement
  WHERE statement_sources.entity IS NOT NULL
  GROUP BY statement_sources.entity, statements.version;
