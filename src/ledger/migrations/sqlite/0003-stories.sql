-- Stories: articles of one continuing event. An article follows the earlier one that it is most like.

-- What an article speaks of: terms with their weights in thousandths, heaviest first, a tab between two.
CREATE TABLE story_vectors (
  version INTEGER PRIMARY KEY REFERENCES versions (key),
  terms TEXT NOT NULL,
  recorded TEXT NOT NULL
);

-- Its heaviest terms, to find articles by.
CREATE TABLE story_terms (
  term TEXT NOT NULL,
  published TEXT NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL REFERENCES versions (key),
  recorded TEXT NOT NULL,
  PRIMARY KEY (term, published, id)
) WITHOUT ROWID;

-- The version that a version follows, and its story; the last row of a version counts, the others are its history.
CREATE TABLE story_links (
  key INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES versions (key),
  parent INTEGER REFERENCES versions (key),
  story TEXT NOT NULL,
  similarity REAL,
  shared TEXT NOT NULL,
  recorded TEXT NOT NULL
);
CREATE INDEX story_links_version ON story_links (version, key);
CREATE INDEX story_links_parent ON story_links (parent, version);
CREATE INDEX story_links_story ON story_links (story, key);
