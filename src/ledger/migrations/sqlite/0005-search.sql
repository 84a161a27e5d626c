-- Full text over dictionary forms: a row a version, its terms in any order. Nothing of the text itself is kept here.
CREATE VIRTUAL TABLE search USING fts5 (
  terms,
  content = '',
  contentless_delete = 1,
  detail = none,
  tokenize = 'unicode61 remove_diacritics 0'
);
