import type { EntityType } from "../marks.ts";
import type { TokenRange } from "../noun-phrases.ts";
import { addName, emptyNames, type Name, type Names } from "./names.ts";

/** A name with its type, as the name finder has it. */
export interface FoundName extends TokenRange {
  readonly type: EntityType;
}

/**
 * The names of both: where the name finder and the rules overlap, its words count and what the rules know of them; where
 * it has nothing, the rules' names stay that a table or the map backs, and persons.
 */
export function mergeNames(rules: Names, found: readonly FoundName[], count: number): Names {
  if (found.length === 0) return rules;
  const merged = emptyNames(count);
  for (const name of found) addName(merged, withKnowledge(name, rules));
  for (const name of rules.list) if (isBacked(name)) addName(merged, name);
  return merged;
}

const isBacked = (name: Name): boolean => name.known !== null || name.place !== null || name.type === "PER";

/** The name finder's name with the knowledge of a rule's name on its words; a table settles the type of the same words. */
function withKnowledge(name: FoundName, rules: Names): Name {
  const plain: Name = { first: name.first, last: name.last, type: name.type, known: null, kind: null, place: null };
  for (let i = name.first; i < name.last; i++) {
    const index = rules.at[i]!;
    if (index < 0) continue;
    const rule = rules.list[index]!;
    const isSame = rule.first === name.first && rule.last === name.last;
    if (isSame && rule.known !== null) return rule;
    if (rule.type === name.type)
      return { ...plain, known: rule.known, kind: rule.kind, place: isSame ? rule.place : null };
  }
  return plain;
}
