-- A document that went back to an earlier text: the version that counts again, and when that was seen.
CREATE TABLE returns (
  version BIGINT NOT NULL REFERENCES versions (key),
  recorded TEXT NOT NULL,
  PRIMARY KEY (version, recorded)
);
CREATE INDEX returns_recorded ON returns (recorded);
