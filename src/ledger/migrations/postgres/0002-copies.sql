-- Which versions share text, and whose agency text they say they are. What a version's own row says (when it was recorded)
-- is not repeated for its fingerprints, of which there are about 120 an article.

CREATE TABLE copy_fingerprints (
  fingerprint BIGINT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (fingerprint, version)
);

-- Fingerprints of what a publisher puts under many articles, from the day they were many.
CREATE TABLE copy_frequent (
  fingerprint BIGINT PRIMARY KEY,
  recorded TEXT NOT NULL
);

-- Pairs at or above the least share, a before b by the versions' ids; passages: [[start in a, end, start in b, end, words] ...].
CREATE TABLE copy_pairs (
  a BIGINT NOT NULL REFERENCES versions (key),
  b BIGINT NOT NULL REFERENCES versions (key),
  shared INTEGER NOT NULL,
  grams_a INTEGER NOT NULL,
  grams_b INTEGER NOT NULL,
  passages TEXT NOT NULL,
  recorded TEXT NOT NULL,
  PRIMARY KEY (a, b)
);
CREATE INDEX copy_pairs_b ON copy_pairs (b);

-- agencies: full names, as a JSON array.
CREATE TABLE copy_credits (
  version BIGINT NOT NULL REFERENCES versions (key),
  number INTEGER NOT NULL,
  agencies TEXT NOT NULL,
  share TEXT NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  covers_start INTEGER NOT NULL,
  covers_end INTEGER NOT NULL,
  rule TEXT NOT NULL,
  recorded TEXT NOT NULL,
  PRIMARY KEY (version, number)
);
