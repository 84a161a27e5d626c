import { sql } from "kysely";
import type { Layer } from "../layer.ts";
import { articleTerms } from "./terms.ts";

/** Full text: an article's dictionary forms, so that "Brücke" finds "Brücken" and "Straßenbrücken". Joins nothing. */
export const searchLayer: Layer<readonly string[]> = {
  name: "search",
  of: ({ words, own }) => articleTerms(own ?? words),
  record: async (transaction, recorded, dialect) => {
    const keys = recorded.map(({ version }) => version.key);
    // No term has a blank.
    const lines = recorded.map(({ value }) => value.join(" "));
    if (dialect === "postgres")
      await sql`insert into search (version, terms) select version, array_to_tsvector(string_to_array(line, ' '))
        from unnest(${keys}::bigint[], ${lines}::text[]) as added (version, line)`.execute(transaction);
    else
      for (const [i, key] of keys.entries())
        await sql`insert into search (rowid, terms) values (${key}, ${lines[i]})`.execute(transaction);
  },
  link: async () => undefined,
};
