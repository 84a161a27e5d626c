-- What a clause is found by names the half hour of its article (`slotOf`) instead of its exact place, which stands in `propositions`.
CREATE TABLE keys_of_propositions (
  hash INTEGER NOT NULL,
  slot INTEGER NOT NULL,
  proposition BIGINT NOT NULL REFERENCES propositions (key),
  PRIMARY KEY (hash, slot, proposition)
);
INSERT INTO keys_of_propositions (hash, slot, proposition)
  SELECT hash, position / 4294967296, proposition FROM proposition_keys ORDER BY 1, 2, 3;
DROP TABLE proposition_keys;
ALTER TABLE keys_of_propositions RENAME TO proposition_keys;
-- What begins a claim follows nothing.
DROP INDEX claim_members_parent;
CREATE INDEX claim_members_parent ON claim_members (parent) WHERE parent IS NOT NULL;
