-- Where a statement happens, a row a place of its words; "" for a country that cannot be told. When it was said and happens
-- stood as names of times in the reading; it is the times themselves from now on.
CREATE TABLE statement_places (
  statement BIGINT NOT NULL REFERENCES statements (key),
  country TEXT NOT NULL,
  name TEXT NOT NULL,
  precision TEXT NOT NULL,
  PRIMARY KEY (statement, country, name)
);
CREATE INDEX statement_places_place ON statement_places (country, name);
