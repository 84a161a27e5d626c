-- Ids of statements and propositions are made of the version's id and their place in it (`named.ts`), and stored no more.
ALTER TABLE statements DROP COLUMN id;
DROP INDEX statements_version;
CREATE UNIQUE INDEX statements_version ON statements (version, number);

-- local: "s3.1", "r.1". Where the last one of a ledger stands, `claim_settings` says.
ALTER TABLE propositions ADD COLUMN local TEXT;
UPDATE propositions SET local = split_part(id, '-', 2);
ALTER TABLE propositions ALTER COLUMN local SET NOT NULL;
ALTER TABLE propositions DROP COLUMN id;
DROP INDEX propositions_position;
DROP INDEX propositions_version;
CREATE INDEX propositions_version ON propositions (version);

-- position: that of the version's first proposition (`versionPosition`); null without any.
ALTER TABLE claim_settings ADD COLUMN position BIGINT;
UPDATE claim_settings SET position = (SELECT min(said.position) / 256 * 256 FROM propositions said WHERE said.version = claim_settings.version);
CREATE INDEX claim_settings_position ON claim_settings (position);
