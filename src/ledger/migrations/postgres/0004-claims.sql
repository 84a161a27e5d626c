-- What statements say, clause by clause, and which of them say it of the same thing. Rows are added and never changed: of
-- several rows about one thing the last one counts.

CREATE TABLE propositions (
  key BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  statement BIGINT NOT NULL REFERENCES statements (key),
  version BIGINT NOT NULL REFERENCES versions (key),
  position BIGINT NOT NULL,
  body TEXT NOT NULL,
  recorded TEXT NOT NULL
);
CREATE INDEX propositions_version ON propositions (version, position);
CREATE INDEX propositions_position ON propositions (position);
CREATE INDEX propositions_statement ON propositions (statement);

-- The words an article is about, as a JSON array.
CREATE TABLE claim_settings (
  version BIGINT PRIMARY KEY REFERENCES versions (key),
  words TEXT NOT NULL,
  recorded TEXT NOT NULL
);

-- Hashes by which propositions are found, in the order of publication.
CREATE TABLE proposition_keys (
  hash INTEGER NOT NULL,
  position BIGINT NOT NULL,
  proposition BIGINT NOT NULL REFERENCES propositions (key),
  PRIMARY KEY (hash, position, proposition)
);

-- The claim that a proposition belongs to: that of its root, the first one said.
CREATE TABLE claim_members (
  key BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  proposition BIGINT NOT NULL REFERENCES propositions (key),
  parent BIGINT REFERENCES propositions (key),
  root BIGINT NOT NULL REFERENCES propositions (key),
  similarity DOUBLE PRECISION NOT NULL,
  recorded TEXT NOT NULL
);
CREATE INDEX claim_members_proposition ON claim_members (proposition, key);
CREATE INDEX claim_members_parent ON claim_members (parent);
CREATE INDEX claim_members_root ON claim_members (root, key);

-- What a proposition (later) is to another one (earlier); owner: the one published later. withdrawn: 1 or 0.
CREATE TABLE claim_links (
  key BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  owner BIGINT NOT NULL REFERENCES propositions (key),
  later BIGINT NOT NULL REFERENCES propositions (key),
  earlier BIGINT NOT NULL REFERENCES propositions (key),
  kind TEXT NOT NULL,
  slot TEXT,
  evidence TEXT NOT NULL,
  rule TEXT NOT NULL,
  withdrawn INTEGER NOT NULL,
  recorded TEXT NOT NULL
);
CREATE INDEX claim_links_owner ON claim_links (owner, key);
CREATE INDEX claim_links_later ON claim_links (later);
CREATE INDEX claim_links_earlier ON claim_links (earlier);

-- "dementierte den Bericht": a statement that answers another one of its article.
CREATE TABLE claim_answers (
  statement BIGINT NOT NULL REFERENCES statements (key),
  answered BIGINT NOT NULL REFERENCES statements (key),
  kind TEXT NOT NULL,
  evidence TEXT NOT NULL,
  voice TEXT NOT NULL,
  rule TEXT NOT NULL,
  recorded TEXT NOT NULL,
  PRIMARY KEY (statement, answered)
);
CREATE INDEX claim_answers_answered ON claim_answers (answered);

-- What people decide, about a claim, a source, a link: by whom and when; never the program.
CREATE TABLE judgements (
  key BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  subject_kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  kind TEXT NOT NULL,
  value TEXT,
  reason TEXT,
  author TEXT NOT NULL,
  recorded TEXT NOT NULL
);
CREATE INDEX judgements_subject ON judgements (subject_kind, subject, key);
