import { firstFrom } from "../../../analysis/first-from.ts";
import type { NameMark } from "../../../analysis/names/name-mark.ts";
import type { Gazetteer } from "../../../analysis/places/gazetteer.ts";
import { NameClass } from "../../../analysis/places/layout.ts";
import { TokenKind, type Tokens } from "../../../tokens/tokens.ts";
import { metonyms } from "../rows/places/around-places.ts";

/** A stretch of tokens that has the spelling of a place. */
export interface Candidate {
  /** Tokens `first` to `last - 1`. */
  readonly first: number;
  readonly last: number;
  /** The gazetteer's name. */
  readonly name: number;
  /** What the name finder took it, or what it stands in, for; null for nothing. */
  readonly mark: NameMark | null;
  /** It opens a dateline. */
  readonly dateline: boolean;
}

/** The longest name of the gazetteer that English writes: "Democratic Republic of the Congo". */
const LONGEST = 6;

/** Every stretch that is spelled like a place, the longest at each word, none overlapping. `from`: the first token that is looked at. */
export function findCandidates(tokens: Tokens, names: readonly NameMark[], gazetteer: Gazetteer): readonly Candidate[] {
  const { content } = tokens.text;
  const found: Candidate[] = [];
  for (let first = 0; first < tokens.count; first++) {
    const start = tokens.starts[first]!;
    if (tokens.kinds[first] === TokenKind.punctuation || !isCapital(content.charCodeAt(start))) continue;
    const own = gazetteer.find(content, start, tokens.ends[first]!);
    let [name, last] = own >= 0 && gazetteer.placeCount(own) > 0 ? [own, first + 1] : [-1, first + 1];
    if (own >= 0 && (gazetteer.classOf(own) & NameClass.opensLonger) !== 0) {
      const end = Math.min(first + LONGEST, tokens.sentences[tokens.sentenceOf[first]!]!.last);
      for (let to = end; to > first + 1; to--) {
        const longer = gazetteer.find(content, start, tokens.ends[to - 1]!);
        if (longer < 0 || gazetteer.placeCount(longer) === 0 || isAdjective(gazetteer, longer)) continue;
        [name, last] = [longer, to];
        break;
      }
    }
    if (name < 0 || isAdjective(gazetteer, name)) continue;
    if (metonyms.has(content.slice(start, tokens.ends[last - 1]!))) {
      first = last - 1;
      continue;
    }
    found.push({ first, last, name, mark: markOver(tokens, names, first, last), dateline: false });
    first = last - 1;
  }
  return found;
}

/** "Berliner" is German for what is of a town. */
const isAdjective = (gazetteer: Gazetteer, name: number): boolean =>
  (gazetteer.classOf(name) & NameClass.adjective) !== 0;

/** The name that overlaps the tokens; null for none. */
export function markOver(tokens: Tokens, names: readonly NameMark[], first: number, last: number): NameMark | null {
  const at = firstFrom(names, tokens.starts[first]!);
  return [names[at - 1], names[at]].find((n) => n !== undefined && n.first < last && n.last > first) ?? null;
}

/** A to Z and the capital letters of Latin-1 and Latin Extended. */
const isCapital = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde) || (code >= 0x100 && code < 0x250);
