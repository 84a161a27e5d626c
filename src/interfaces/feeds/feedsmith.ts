// The one place that knows feedsmith: it reads feeds and lists of feeds, and writes Atom.
export { generateAtomFeed, parseFeed, parseOpml } from "feedsmith";
