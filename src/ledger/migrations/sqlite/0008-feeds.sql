-- What watching has seen of feeds and their items: the last state of each, replaced by the next. No finding rests on it.
CREATE TABLE feed_states (
  kind TEXT NOT NULL,
  address TEXT NOT NULL,
  body TEXT NOT NULL,
  recorded TEXT NOT NULL,
  PRIMARY KEY (kind, address)
);
CREATE INDEX feed_states_recorded ON feed_states (recorded);

-- Who is looking at a feed, and until when it is left to him.
CREATE TABLE feed_leases (
  feed TEXT PRIMARY KEY,
  holder TEXT NOT NULL,
  until TEXT NOT NULL
);
