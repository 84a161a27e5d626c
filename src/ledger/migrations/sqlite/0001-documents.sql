-- Documents, their versions, what was read in them. Rows are added and never changed; `recorded` is when (UTC, ISO 8601).

CREATE TABLE documents (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  address TEXT NOT NULL UNIQUE,
  recorded TEXT NOT NULL
);

CREATE TABLE versions (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  document INTEGER NOT NULL REFERENCES documents (key),
  name TEXT NOT NULL,
  url TEXT,
  title TEXT,
  publisher TEXT,
  published TEXT,
  published_as_given TEXT,
  language TEXT,
  sha256 TEXT NOT NULL,
  words INTEGER NOT NULL,
  recorded TEXT NOT NULL
);
CREATE INDEX versions_document ON versions (document);
CREATE INDEX versions_published ON versions (published, key);
CREATE INDEX versions_recorded ON versions (recorded, key);
CREATE INDEX versions_name ON versions (name);

-- Apart, so that a text can be taken out on a legal request while its hash and all else stay.
CREATE TABLE texts (
  version INTEGER PRIMARY KEY REFERENCES versions (key),
  content TEXT NOT NULL
);

CREATE TABLE readings (
  key INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES versions (key),
  laut TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  body BLOB NOT NULL,
  recorded TEXT NOT NULL,
  UNIQUE (version, laut)
);

CREATE TABLE statements (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
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
  rule TEXT NOT NULL,
  recorded TEXT NOT NULL
);
CREATE INDEX statements_version ON statements (version, number);
CREATE INDEX statements_act ON statements (act, key);

CREATE TABLE entities (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  wikidata TEXT,
  recorded TEXT NOT NULL
);

CREATE TABLE entity_versions (
  entity INTEGER NOT NULL REFERENCES entities (key),
  version INTEGER NOT NULL REFERENCES versions (key),
  local TEXT NOT NULL,
  mentions INTEGER NOT NULL,
  recorded TEXT NOT NULL,
  PRIMARY KEY (entity, version)
);
CREATE INDEX entity_versions_version ON entity_versions (version);

-- Who stands behind a statement: its speaker (place 0) and the links of its chain (1 the origin, then those who relay).
CREATE TABLE statement_sources (
  statement INTEGER NOT NULL REFERENCES statements (key),
  place INTEGER NOT NULL,
  entity INTEGER REFERENCES entities (key),
  named INTEGER NOT NULL,
  words TEXT NOT NULL,
  recorded TEXT NOT NULL,
  PRIMARY KEY (statement, place)
);
CREATE INDEX statement_sources_entity ON statement_sources (entity, statement);
