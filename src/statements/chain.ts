import { nounPhraseEnd, type TokenRange } from "../analysis/noun-phrases.ts";
import type { Words } from "../analysis/words.ts";
import { type Draft, range, spansOf } from "./draft.ts";
import type { ChainLink } from "./statement.ts";

/** "unter Berufung auf Regierungskreise": what a speaker leans on, in front of its object. */
const RELAYS: readonly (readonly string[])[] = [
  ["unter", "berufung", "auf"],
  ["unter", "verweis", "auf"],
  ["mit", "verweis", "auf"],
  ["mit", "bezug", "auf"],
  ["unter", "bezug", "auf"],
  ["unter", "hinweis", "auf"],
  // Newspapers drop the preposition now and then.
  ["unter", "berufung"],
];

const UNNAMED =
  /(?:kreise|kreisen|insider|insidern|quellen|quelle|augenzeugen|augenzeuge|zeugen|diplomaten|informanten|personen|vertraute|beobachter|beobachtern|experten|ermittler|ermittlern|medien|medienberichte|medienberichten|berichte|berichten|angaben|kritiker|anwohner|passanten|bewohner)$/u;

/** Whether a source has a name: "YTN" has, "Regierungskreise" has not. */
export function isNamed(words: Words, source: TokenRange): boolean {
  if (source.last - source.first > 3) return true;
  for (let i = source.first; i < source.last; i++)
    if (UNNAMED.test(words.lower[i]!)) return source.last - source.first > 1 && i < source.last - 1;
  return true;
}

/** From the origin to the one who tells us: a relay named in the frame first, then the speaker. */
export function chainOf(words: Words, draft: Draft): ChainLink[] {
  const speaker = draft.speaker[0];
  if (speaker === undefined) return [];
  const links = [link(words, speaker)];
  const origin = relayOf(words, draft);
  return origin ? [link(words, origin), ...links] : links;
}

const link = (words: Words, source: TokenRange): ChainLink => ({
  spans: spansOf(words, [source]),
  entity: null,
  named: isNamed(words, source),
});

function relayOf(words: Words, draft: Draft): TokenRange | null {
  for (const frame of draft.frame) {
    for (let i = frame.first; i < frame.last; i++) {
      const pattern = RELAYS.find((p) => p.every((word, k) => words.lower[i + k] === word));
      if (pattern === undefined) continue;
      const from = i + pattern.length;
      const end = nounPhraseEnd(words, from, frame.last);
      if (end > from) return range(from, end);
    }
  }
  return null;
}
