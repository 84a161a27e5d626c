import { hashRow, RowSum } from "./row-sum.ts";
import type { SqliteHandle } from "./sqlite-handle.ts";

/** By what full text finds each version (row number) in a SQLite file: how many words, and the sum of their hashes. */
export function searchSums(file: SqliteHandle): ReadonlyMap<number, RowSum> {
  file.exec("create virtual table if not exists temp.found_by using fts5vocab (main, search, instance)");
  const sums = new Map<number, RowSum>();
  for (const { term, doc } of file.prepare("select term, doc from temp.found_by").iterate() as Iterable<Found>) {
    const sum = sums.get(doc) ?? new RowSum();
    sums.set(doc, sum);
    sum.add(hashRow([term]));
  }
  return sums;
}

interface Found {
  readonly term: string;
  readonly doc: number;
}
