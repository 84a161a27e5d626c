import type { RawTokens } from "./scan.ts";
import { TokenKind } from "./tokens.ts";

/** Cuts what is written on to a word: "don't" is "do" and "n't", "Mara's" is "Mara" and "'s". Positions stay those of the text. */
export function splitClitics(content: string, raw: RawTokens, cliticAt: (word: string) => number): void {
  const cuts = new Map<number, number>();
  for (let i = 0; i < raw.count; i++) {
    if (raw.kinds[i] !== TokenKind.word) continue;
    const at = cliticAt(content.slice(raw.starts[i], raw.ends[i]));
    if (at > 0) cuts.set(i, raw.starts[i]! + at);
  }
  if (cuts.size === 0) return;
  const count = raw.count + cuts.size;
  const [starts, ends, kinds] = [new Int32Array(count), new Int32Array(count), new Uint8Array(count)];
  let to = 0;
  for (let i = 0; i < raw.count; i++) {
    const cut = cuts.get(i);
    starts[to] = raw.starts[i]!;
    ends[to] = cut ?? raw.ends[i]!;
    kinds[to++] = raw.kinds[i]!;
    if (cut === undefined) continue;
    starts[to] = cut;
    ends[to] = raw.ends[i]!;
    kinds[to++] = TokenKind.word;
  }
  Object.assign(raw, { starts, ends, kinds, count });
}
