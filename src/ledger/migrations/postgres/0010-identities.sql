-- What each article tells of who is who: two forms of a name, an office and its body. Who is one is worked out when it is asked.
CREATE TABLE name_evidence (
  version BIGINT NOT NULL REFERENCES versions (key),
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  other TEXT NOT NULL,
  office TEXT NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  recorded TEXT NOT NULL,
  PRIMARY KEY (version, kind, name, other)
);
CREATE INDEX name_evidence_name ON name_evidence (name);
CREATE INDEX name_evidence_other ON name_evidence (other);
