-- Ids of statements and propositions are made of the version's id and their place in it (`named.ts`), and stored no more. Of a file
-- in which tables are made anew what points to them is not looked at meanwhile.
CREATE TABLE numbered_statements (
  key INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES versions (key),
  number INTEGER NOT NULL,
  type TEXT NOT NULL,
  act TEXT,
  factuality TEXT,
  said TEXT,
  about TEXT,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  confidence REAL NOT NULL,
  rule TEXT NOT NULL
);
INSERT INTO numbered_statements (key, version, number, type, act, factuality, said, about, start_offset, end_offset, confidence, rule)
  SELECT key, version, number, type, act, factuality, said, about, start_offset, end_offset, confidence, rule
  FROM statements ORDER BY key;
DROP TABLE statements;
ALTER TABLE numbered_statements RENAME TO statements;
CREATE UNIQUE INDEX statements_version ON statements (version, number);
CREATE INDEX statements_act ON statements (act, key);

-- local: "s3.1", "r.1". Where the last one of a ledger stands, `claim_settings` says.
CREATE TABLE local_propositions (
  key INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES versions (key),
  local TEXT NOT NULL,
  statement INTEGER REFERENCES statements (key),
  position INTEGER NOT NULL,
  wording BLOB NOT NULL
);
INSERT INTO local_propositions (key, version, local, statement, position, wording)
  SELECT key, version, substr(id, instr(id, '-') + 1), statement, position, wording FROM propositions ORDER BY key;
DROP TABLE propositions;
ALTER TABLE local_propositions RENAME TO propositions;
CREATE INDEX propositions_version ON propositions (version);

-- position: that of the version's first proposition (`versionPosition`); null without any.
ALTER TABLE claim_settings ADD COLUMN position INTEGER;
UPDATE claim_settings SET position = (SELECT min(said.position) / 256 * 256 FROM propositions said WHERE said.version = claim_settings.version);
CREATE INDEX claim_settings_position ON claim_settings (position);
