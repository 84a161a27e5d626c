import { sql } from "kysely";
import type { Layer } from "../layer.ts";
import { articleTerms } from "./terms.ts";

/** Full text: an article's dictionary forms, so that "Brücke" finds "Brücken" and "Straßenbrücken". Joins nothing. */
export const searchLayer: Layer<readonly string[]> = {
  name: "search",
  of: ({ words, own }) => articleTerms(own ?? words),
  record: async (transaction, recorded, dialect) => {
    for (const { version, value: terms } of recorded)
      if (dialect === "postgres")
        await sql`insert into search (version, terms) values (${version.key}, array_to_tsvector(${terms as string[]}::text[]))`.execute(
          transaction,
        );
      else
        await sql`insert into search (rowid, terms) values (${version.key}, ${terms.join(" ")})`.execute(transaction);
  },
  link: async () => undefined,
};
