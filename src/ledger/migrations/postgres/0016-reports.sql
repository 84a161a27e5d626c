-- What an article reports on its own word is a proposition of no statement.
ALTER TABLE propositions ALTER COLUMN statement DROP NOT NULL;
