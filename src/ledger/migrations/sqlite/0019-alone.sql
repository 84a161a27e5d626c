-- What stands alone has no row: a claim of its own from the time that its version was recorded, until a row says otherwise.
DELETE FROM claim_members WHERE parent IS NULL AND root = proposition
  AND key IN (SELECT min(key) FROM claim_members GROUP BY proposition);
