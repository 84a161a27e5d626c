-- What an article reports on its own word is a proposition of no statement.
ALTER TABLE propositions ADD COLUMN told INTEGER REFERENCES statements (key);
UPDATE propositions SET told = statement;
ALTER TABLE propositions DROP COLUMN statement;
ALTER TABLE propositions RENAME COLUMN told TO statement;
