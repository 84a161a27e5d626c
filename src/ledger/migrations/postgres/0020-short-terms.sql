-- A version is found by hashes of terms and by its moment (`stories/neighbours.ts`) instead of words, dates and ids. The rows are made
-- of the vectors, which are packed anew: see `rewrites.ts`.
DROP TABLE story_terms;
CREATE TABLE story_terms (
  term INTEGER NOT NULL,
  at BIGINT NOT NULL,
  version BIGINT NOT NULL REFERENCES versions (key),
  PRIMARY KEY (term, at, version)
);
