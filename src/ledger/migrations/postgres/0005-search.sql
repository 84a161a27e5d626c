-- Full text over dictionary forms: a row a version, its terms in any order. Nothing of the text itself is kept here.
CREATE TABLE search (
  version BIGINT PRIMARY KEY REFERENCES versions (key),
  terms TSVECTOR NOT NULL
);
CREATE INDEX search_terms ON search USING GIN (terms);
