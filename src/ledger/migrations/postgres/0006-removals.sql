-- Versions whose text was taken out on a legal request: the fact, why and by whom. Their hashes stay in their own rows.
CREATE TABLE removals (
  key BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  version BIGINT NOT NULL UNIQUE REFERENCES versions (key),
  reason TEXT NOT NULL,
  author TEXT NOT NULL,
  recorded TEXT NOT NULL
);
