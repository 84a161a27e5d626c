import { sql } from "kysely";
import type { Layer } from "../layer.ts";
import { articleTerms } from "./terms.ts";

/** Full text: an article's dictionary forms, so that "Brücke" finds "Brücken" and "Straßenbrücken". Joins nothing. */
export const searchLayer: Layer<readonly string[]> = {
  name: "search",
  of: ({ words }) => articleTerms(words),
  record: async (transaction, { key }, terms, dialect) => {
    if (dialect === "postgres")
      await sql`insert into search (version, terms) values (${key}, array_to_tsvector(${terms as string[]}::text[]))`.execute(
        transaction,
      );
    else await sql`insert into search (rowid, terms) values (${key}, ${terms.join(" ")})`.execute(transaction);
  },
  link: async () => undefined,
};
