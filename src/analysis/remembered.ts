import type { Lexicon } from "./lexicon.ts";

type Read<Value> = (lexicon: Lexicon, form: string, initial: boolean) => Value;

/** Forms remembered each way: a bound for texts that hold very many different ones. Nine in ten words of news are among them. */
const MOST = 30_000;

/**
 * A reader of word forms that looks at each once and keeps what it found, for every text after it; when there is no more room,
 * all are forgotten. `read` must depend on nothing else, and what it gives must not be changed nor be `undefined`.
 */
export function remembered<Value>(read: Read<Value>): Read<Value> {
  const byLexicon = new WeakMap<Lexicon, readonly [inside: Map<string, Value>, initial: Map<string, Value>]>();
  return (lexicon, form, initial) => {
    let known = byLexicon.get(lexicon);
    if (known === undefined) {
      known = [new Map(), new Map()];
      byLexicon.set(lexicon, known);
    }
    const values = known[initial ? 1 : 0];
    const found = values.get(form);
    if (found !== undefined) return found;
    if (values.size >= MOST) values.clear();
    const value = read(lexicon, form, initial);
    values.set(form, value);
    return value;
  };
}
