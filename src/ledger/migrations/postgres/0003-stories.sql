-- Stories: articles of one continuing event. An article follows the earlier one that it is most like.

-- What an article speaks of: terms with their weights in thousandths, heaviest first, a tab between two.
CREATE TABLE story_vectors (
  version BIGINT PRIMARY KEY REFERENCES versions (key),
  terms TEXT NOT NULL,
  recorded TEXT NOT NULL
);

-- Its heaviest terms, to find articles by.
CREATE TABLE story_terms (
  term TEXT COLLATE "C" NOT NULL,
  published TEXT COLLATE "C" NOT NULL,
  id TEXT COLLATE "C" NOT NULL,
  version BIGINT NOT NULL REFERENCES versions (key),
  recorded TEXT NOT NULL,
  PRIMARY KEY (term, published, id)
);

-- The version that a version follows, and its story; the last row of a version counts, the others are its history.
CREATE TABLE story_links (
  key BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  version BIGINT NOT NULL REFERENCES versions (key),
  parent BIGINT REFERENCES versions (key),
  story TEXT NOT NULL,
  similarity DOUBLE PRECISION,
  shared TEXT NOT NULL,
  recorded TEXT NOT NULL
);
CREATE INDEX story_links_version ON story_links (version, key);
CREATE INDEX story_links_parent ON story_links (parent, version);
CREATE INDEX story_links_story ON story_links (story, key);
