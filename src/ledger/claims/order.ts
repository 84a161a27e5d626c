import type { Occurrence } from "./stated.ts";

type Place = Pick<Occurrence, "position" | "id">;

/** By publication, then by id: the same in every ledger. */
export const order = (a: Place, b: Place): number =>
  a.position - b.position || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Whether `a` is the later word: by when it was said, where that is known, else by publication. */
export function isSaidLater(a: Occurrence, b: Occurrence): boolean {
  const [dayA, dayB] = [a.saidDay ?? a.day, b.saidDay ?? b.day];
  return dayA !== null && dayB !== null && dayA !== dayB ? dayA > dayB : order(a, b) > 0;
}

export const isBefore = (a: Place, b: Place): boolean => order(a, b) < 0;
