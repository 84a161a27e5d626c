-- What the propositions of a version say, packed (`claims/packed.ts`): they are alike, and are mostly asked for together.
CREATE TABLE proposition_bodies (
  version BIGINT PRIMARY KEY REFERENCES versions (key),
  body BYTEA NOT NULL
);

-- The hashes of its words, each as four bytes: by these most of what shares a key is told apart without opening a body.
ALTER TABLE propositions ADD COLUMN wording BYTEA NOT NULL DEFAULT '';
