-- Of each table: how many rows, and the sum of their hashes. Kept by the program with every commit (`database/row-sums.ts`).
CREATE TABLE sums (
  name TEXT PRIMARY KEY,
  rows INTEGER NOT NULL,
  sum TEXT NOT NULL
) WITHOUT ROWID;
