import type { EntityType } from "../../../analysis/marks.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import { legalForms } from "../rows/bodies.ts";
import { churchNoun } from "../rows/entities/body-nouns.ts";
import { abbreviationsInNames, surnameParticles } from "../rows/entities/name-parts.ts";
import { nameHeads } from "../rows/name-heads.ts";
import { attributiveEnding } from "../rows/word-classes/inflection.ts";
import { isBareGenitive } from "./attributes.ts";
import { isCapital, leftEdge } from "./grammar.ts";
import { longFormBefore } from "./long-form.ts";
import { addName, emptyNames, type Name, type Names } from "./names.ts";
import { withoutGenitive } from "./person-names.ts";
import type { Scene } from "./scene.ts";
import { Fact } from "./word-facts.ts";

/** A name from its first word to its last, with the type that this tells. */
interface Full {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
}

/**
 * The names with their full edges: "Landgericht Düsseldorf" and not "Düsseldorf", "Holm & Söhne", "1. FC Köln",
 * "Jens „Jonny“ Harms". What lies inside a wider name is no name of its own; what is no name at all is left out.
 */
export function fullNames(scene: Scene): Names {
  const { words, names } = scene;
  const full = emptyNames(words.tokens.count);
  const noble = nobleNames(scene);
  for (const { first, last } of words.tokens.sentences)
    for (let i = first; i < last; i++) {
      const found = nameFrom(scene, i, first, last) ?? nobleName(scene, noble, i, first);
      if (found !== null) addName(full, withKnowledge(scene, found));
    }
  for (const name of names.list) if (!isNoName(scene, name)) addName(full, name);
  return full;
}

/** The particles in front of the surname, last first, by the surname of each whole name that has some: "Ursula von der Leyen". */
function nobleNames({ words: { tokens }, names }: Scene): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { first, last, type } of names.list) {
    const particles: string[] = [];
    for (let i = last - 2; i > first && surnameParticles.has(tokens.forms[i]!); i--) particles.push(tokens.forms[i]!);
    if (type === "PER" && particles.length > 0) found.set(tokens.forms[last - 1]!, particles);
  }
  return found;
}

/** "sagte von der Leyen", "Von der Leyens Plan": the surname alone with the particles of the whole name. */
function nobleName(scene: Scene, noble: ReturnType<typeof nobleNames>, i: number, from: number): Full | null {
  if (noble.size === 0 || !isCapital(scene.words, i)) return null;
  const { lower, tokens } = scene.words;
  const particles = noble.get(tokens.forms[i]!) ?? noble.get(withoutGenitive(tokens.forms[i]!));
  const first = i - (particles?.length ?? 0);
  if (particles === undefined || first < from || !particles.every((one, k) => lower[i - 1 - k] === one)) return null;
  const own = nameOn(scene, i);
  return own !== null && own.first < first ? null : { first, last: i + 1, type: "PER" };
}

/** The wider name that word `i` shows; null for none. */
const nameFrom = (scene: Scene, i: number, from: number, limit: number): Full | null => {
  const form = scene.words.tokens.forms[i]!;
  if (form === "&") return joinedNames(scene, i, from, limit);
  if (form === "(") return defined(scene, i, from, limit);
  if (scene.words.closeOf[i]! > i) return nicknamed(scene, i, from, limit);
  return isCapital(scene.words, i) ? headed(scene, i, from, limit) : null;
};

/** Nouns that words may end in, and how long they are. */
interface Endings {
  readonly parts: ReadonlySet<string>;
  readonly lengths: readonly number[];
}
const headsBy = (behind: string): ReadonlySet<string> =>
  new Set(nameHeads.filter((row) => row.behind === behind).map(({ word }) => word));
const endingsBy = (behind: string): Endings => {
  const parts = headsBy(behind);
  return { parts, lengths: [...new Set([...parts].map(({ length }) => length))] };
};
const [PLACED, FOR] = ["place", "for"].map(endingsBy);
const [NAMED, OWNED, ENDS] = ["name", "person", "ends"].map(headsBy);
/** Whether a word is one of the nouns or a compound of it, in the genitive too: "Landgerichts". */
function endsIn(word: string, { parts, lengths }: Endings): boolean {
  const bare = word.replace(/e?s$/u, "");
  for (const length of lengths) if (parts.has(word.slice(-length)) || parts.has(bare.slice(-length))) return true;
  return false;
}

/** A name by its head: "Staatsanwaltschaft Kassel", "FC Augsburg", "Bund Deutscher Imker", "Boston Celtics". */
function headed(scene: Scene, i: number, from: number, limit: number): Full | null {
  const { words, facts } = scene;
  const form = words.tokens.forms[i]!;
  const small = words.lower[i]!;
  if (ENDS!.has(form)) return townBefore(scene, i);
  if (NAMED!.has(form)) return behindHead(scene, i, from, limit);
  if (OWNED!.has(form)) return behindTrade(scene, i, limit);
  const body = facts[i]?.body ?? null;
  if (body?.plural === true) return null;
  if (body !== null && ASSOCIATIONS.has(body.kind) && isBareGenitive(scene, i + 1, limit))
    return { first: i, last: i + 3, type: "ORG" };
  if (endsIn(small, PLACED!) && leftEdge(words, i, from, () => false).determination !== "indefinite") {
    const place = nameOn(scene, i + 1);
    if (place !== null && place.type !== "PER" && place.first === i + 1)
      return { first: adjectivesBefore(scene, i, from), last: place.last, type: "ORG" };
  }
  if (small === churchNoun && nameOn(scene, i)?.type === "ORG") return churchIn(scene, i, limit);
  const own = nameOn(scene, i);
  const liga = own !== null && own.type === "ORG" && own.last === i + 1 && words.lower[i + 1] === "für";
  if (liga || endsIn(small, FOR!)) {
    const end = endOfFor(scene, i + 1, limit);
    if (end > i + 1) return { first: own?.first ?? adjectivesBefore(scene, i, from), last: end, type: "ORG" };
  }
  return null;
}

const ASSOCIATIONS: ReadonlySet<string> = new Set(["association", "union", "club", "body"]);

const nameOn = ({ names }: Scene, i: number): Name | null => names.list[names.at[i] ?? -1] ?? null;

/** "Medizinische Hochschule": adjectives with a capital, but not the first word of a sentence. */
function adjectivesBefore(scene: Scene, noun: number, from: number): number {
  let first = noun;
  while (first - 1 > from && isNameAdjective(scene, first - 1)) first--;
  return first;
}

const isNameAdjective = ({ words, facts }: Scene, i: number): boolean =>
  isCapital(words, i) &&
  ((facts[i]?.bits ?? 0) & Fact.adjective) !== 0 &&
  ((facts[i]?.bits ?? 0) & Fact.common) === 0 &&
  attributiveEnding.test(words.lower[i]!);

/** "FC Carl Zeiss Jena", "1. FC Köln", "Mainz 05": names and unknown words behind the head, a number before or behind. */
function behindHead(scene: Scene, head: number, from: number, limit: number): Full | null {
  const { tokens } = scene.words;
  let last = head + 1;
  while (last < limit && last - head <= 3) {
    const name = nameOn(scene, last);
    if (name !== null && name.first === last) last = name.last;
    else if (isNameWord(scene, last)) last++;
    else break;
  }
  if (last === head + 1) return null;
  if (tokens.kinds[last] === TokenKind.number && /^(?:0\d|1[89]\d\d)$/u.test(tokens.forms[last]!)) last++;
  const own = nameOn(scene, head);
  let first = own === null ? head : Math.min(own.first, head);
  if (first > from && tokens.forms[first - 1] === "1.") first--;
  return { first, last, type: "ORG" };
}

/** "Bäckerei Jensen": a person's name behind the trade. */
function behindTrade(scene: Scene, trade: number, limit: number): Full | null {
  const at = trade + 1;
  const owner = nameOn(scene, at);
  if (owner !== null)
    return owner.type === "PER" && owner.first === at ? { ...owner, first: trade, type: "ORG" } : null;
  const isSurname = ((scene.facts[at]?.bits ?? 0) & (Fact.unknown | Fact.familyName)) !== 0;
  return at < limit && isSurname ? { first: trade, last: at + 1, type: "ORG" } : null;
}

/** "Warentest", "Iguales", but no noun for people: "Trans-Personen". */
const isNameWord = ({ words, facts }: Scene, i: number): boolean =>
  isCapital(words, i) &&
  ((facts[i]?.bits ?? 0) & (Fact.unknown | Fact.place)) !== 0 &&
  (facts[i]?.person ?? null) === null;

/** "San Antonio Spurs": the town in front of the team's name. */
function townBefore(scene: Scene, team: number): Full | null {
  const before = nameOn(scene, team - 1);
  const own = nameOn(scene, team);
  const town = own !== null && own.first < team ? own : before;
  if (town === null || town.first === team) return null;
  // "Oxford University Press"
  let last = team + 1;
  while (isCapital(scene.words, last) && ((scene.facts[last]?.bits ?? 0) & Fact.foreign) !== 0) last++;
  if (town.type === "ORG" && (town.last !== team + 1 || last === team + 1)) return null;
  return { first: town.first, last, type: "ORG" };
}

/** "Evangelische Kirche in Hessen und Nassau": the places belong to the name. */
function churchIn(scene: Scene, noun: number, limit: number): Full | null {
  const { lower } = scene.words;
  const own = nameOn(scene, noun)!;
  if (own.first === noun || own.last !== noun + 1 || lower[noun + 1] !== "in") return null;
  let place = nameOn(scene, noun + 2);
  if (place === null || place.type !== "LOC") return null;
  const next = place.last + 1 < limit && lower[place.last] === "und" ? nameOn(scene, place.last + 1) : null;
  if (next?.type === "LOC") place = next;
  return { first: own.first, last: place.last, type: "ORG" };
}

/** The token behind "für Technik und Wirtschaft"; `at` where no bare noun follows. */
function endOfFor(scene: Scene, at: number, limit: number): number {
  const { words } = scene;
  if (words.lower[at] !== "für" || at + 1 >= limit || !isBareNoun(scene, at + 1)) return at;
  const next = at + 2;
  const goesOn = next + 1 < limit && words.lower[next] === "und" && isBareNoun(scene, next + 1);
  return goesOn ? next + 2 : next;
}

const isBareNoun = ({ words, facts }: Scene, i: number): boolean =>
  isCapital(words, i) && ((facts[i]?.bits ?? 0) & Fact.common) !== 0 && (facts[i]?.person ?? null) === null;

/** "Holm & Söhne", "Gerkan & Partner AG". */
function joinedNames(scene: Scene, sign: number, from: number, limit: number): Full | null {
  const { words } = scene;
  if (sign - 1 < from || sign + 1 >= limit || !isCapital(words, sign - 1) || !isCapital(words, sign + 1)) return null;
  const before = nameOn(scene, sign - 1);
  if (before === null && ((scene.facts[sign - 1]?.bits ?? 0) & (Fact.unknown | Fact.familyName)) === 0) return null;
  const behind = nameOn(scene, sign + 1);
  let last = behind === null ? sign + 2 : behind.last;
  if (last < limit && legalForms.has(words.tokens.forms[last]!)) last++;
  return { first: before === null ? sign - 1 : before.first, last, type: "ORG" };
}

/** "Nationale Liga für Demokratie (NLD)": the short name in brackets tells where the long one begins. */
function defined(scene: Scene, open: number, from: number, limit: number): Full | null {
  const { words, facts } = scene;
  if (open + 2 >= limit || words.tokens.forms[open + 2] !== ")") return null;
  const first = longFormBefore(words, open, from, words.tokens.forms[open + 1]!);
  if (first === null || open - first < 2) return null;
  // "Demokratische Republik Kongo (DRC)": what is short for a place is one.
  const place = nameOn(scene, open - 1);
  if (place?.type === "LOC" && place.first <= first) return { first: open + 1, last: open + 2, type: "LOC" };
  for (let i = first; i < open; i++)
    if (facts[i]?.body != null || nameOn(scene, i)?.type === "ORG") return { first, last: open, type: "ORG" };
  return null;
}

/** Words of a nickname, at most. */
const NICKNAME = 2;

/** "Jens „Jonny“ Harms": a given name, a nickname in quotation marks, a surname. */
function nicknamed(scene: Scene, open: number, from: number, limit: number): Full | null {
  const { words, facts } = scene;
  const close = words.closeOf[open]!;
  if (open - 1 < from || close + 1 >= limit || close - open - 1 > NICKNAME) return null;
  const before = nameOn(scene, open - 1);
  const given = before?.type === "PER" || ((facts[open - 1]?.bits ?? 0) & Fact.givenName) !== 0;
  const behind = nameOn(scene, close + 1);
  const surname =
    behind === null
      ? isCapital(words, close + 1) && ((facts[close + 1]?.bits ?? 0) & (Fact.unknown | Fact.familyName)) !== 0
      : behind.type === "PER" && behind.last === close + 2;
  if (!given || !surname) return null;
  return { first: before?.type === "PER" ? before.first : open - 1, last: close + 2, type: "PER" };
}

/** What the names inside tell of it. */
function withKnowledge(scene: Scene, { first, last, type }: Full): Name {
  let kind: Name["kind"] = null;
  for (let i = first; i < last; i++) kind ??= scene.facts[i]?.body?.kind ?? nameOn(scene, i)?.kind ?? null;
  const same = nameOn(scene, first);
  const known = same !== null && same.first === first && same.last === last ? same.known : null;
  return { first, last, type, known, kind: type === "ORG" ? kind : null, place: null, strength: "sure" };
}

/** "v. Chr.", "Prof. Dr." alone, and short names of things: "Zeugenaussagen (ZA)". */
function isNoName(scene: Scene, { first, last, known }: Name): boolean {
  const { words, facts } = scene;
  if (last - first > 1 || known !== null) return false;
  const form = words.tokens.forms[first]!;
  if (abbreviationsInNames.has(form)) return true;
  const before = facts[first - 2] ?? null;
  const bracketed = words.tokens.forms[first - 1] === "(" && words.tokens.forms[last] === ")";
  return (
    bracketed &&
    ((facts[first]?.bits ?? 0) & Fact.acronym) !== 0 &&
    before !== null &&
    (before.bits & Fact.common) !== 0 &&
    before.body === null &&
    nameOn(scene, first - 2) === null &&
    longFormBefore(words, first - 1, Math.max(0, first - 3), form) !== null
  );
}
