import { describedByBody, legalForms, matchedParticles } from "../rows/entities/name-parts.ts";
import type { Cluster } from "./cluster.ts";
import type { Placed } from "./collect.ts";
import { stemOf } from "./known-bodies.ts";
import { Gender, type Mention } from "./mention.ts";
import { withoutGenitive } from "./person-names.ts";
import type { Scene } from "./scene.ts";
import { Fact } from "./word-facts.ts";

/** The clusters of a text by the words of their names. */
export interface NameIndex {
  readonly byKey: Map<string, Cluster>;
  /** By a whole name, in the form of `nameKey`. */
  readonly byName: Map<string, Cluster>;
  /** By single words of persons' names, the latest first. */
  readonly byWord: Map<string, Cluster[]>;
}

export const emptyIndex = (): NameIndex => ({ byKey: new Map(), byName: new Map(), byWord: new Map() });

/** The words of a person's name, bare of a genitive's "s" at the end. */
export function personWords(scene: Scene, mention: Mention): readonly string[] {
  const { words } = scene;
  const { first, last } = mention.name!;
  const found: string[] = [];
  for (let i = first; i < last; i++) {
    if (matchedParticles.has(words.lower[i]!)) continue;
    // "Jens „Jonny“ Harms" is "Jens Harms".
    if (words.closeOf[i]! > i && words.closeOf[i]! < last) {
      i = words.closeOf[i]!;
      continue;
    }
    const form = i === last - 1 ? genitiveFree(scene, i) : words.tokens.forms[i]!;
    found.push(form.replace(/[\u2010\u2011]/gu, "-"));
  }
  return found;
}

/** A name's last word without the genitive's "s". */
export function genitiveFree({ words, capitals, facts, names, ownS }: Scene, i: number): string {
  const form = words.tokens.forms[i]!;
  if (!form.endsWith("s") && !/[’']$/u.test(form)) return form;
  const lemmas = words.lexicon.readings(form).map((r) => r.lemma);
  if (lemmas.includes(form)) return form;
  const bare = withoutGenitive(form);
  if (ownS.has(form) && !capitals.has(bare)) return form;
  // "Moors Kochshow": a noun right behind a person in the genitive.
  const isPerson = names.list[names.at[i]!]?.type === "PER";
  const owns =
    isPerson &&
    form.length > SHORTEST_OWNER &&
    ((facts[i + 1]?.bits ?? 0) & (Fact.common | Fact.small)) === Fact.common;
  if (owns && !ownS.has(form)) return bare;
  // "Gallois" keeps its "s" unless the text has "Galloi".
  return lemmas.includes(bare) || capitals.has(bare) || /[’']$/u.test(form) ? bare : form;
}

const SHORTEST_OWNER = 4;

/** The cluster that a person's name belongs to; null for a new one. */
export function matchPerson(scene: Scene, index: NameIndex, placed: Placed): Cluster | null {
  const { mention } = placed;
  const own = personWords(scene, mention);
  const sharing = own.length === 1 ? namesakes(scene, index, mention, own[0]!) : [];
  if (sharing.length > 1) return oneOf(sharing, placed) ?? openSurname(index, own[0]!);
  const whole = index.byName.get(own.join(" ")) ?? index.byName.get(rawWords(scene, mention));
  if (whole !== undefined && fits(whole, mention)) return whole;
  const surname = own.at(-1);
  if (surname === undefined) return null;
  for (const candidate of candidatesFor(index, surname, scene, mention)) {
    if (!fits(candidate, mention) && !isSurname(candidate, own, mention)) continue;
    // "Anna Weil" is not "Otto Weil"; "Weil" is the one named last.
    if (own.length > 1 && !sharesAll(candidate, own)) continue;
    // "Hermann vom Bürgerverein" is not Hermann Moor: whoever has a description of his own goes by no given name.
    if (own.length === 1 && isGivenOf(candidate, surname) && isDescribedBehind(scene, mention)) continue;
    return candidate;
  }
  return own.length === 1 && surname.length >= LIKE_ENOUGH ? misspelt(index, surname, mention) : null;
}

const isGivenOf = ({ nameWords }: Cluster, word: string): boolean =>
  nameWords.size > 1 && [...nameWords].at(-1) !== word;

const isDescribedBehind = ({ words }: Scene, { name }: Mention): boolean =>
  describedByBody.has(words.lower[name!.last] ?? "");

/** So many times as often spoken of, somebody is meant by the surname alone. */
const FAR_MORE = 2;
/** Sentences back in which one of two namesakes stands alone. */
const NEAR = 1;

/** Who has the surname behind another name, the likeliest first: Peter Holm and Anna Holm. */
const namesakes = (scene: Scene, index: NameIndex, mention: Mention, surname: string): readonly Cluster[] =>
  candidatesFor(index, surname, scene, mention).filter(
    (c) => fits(c, mention) && c.nameWords.size > 1 && [...c.nameWords].at(-1) === surname,
  );

/** Who is meant by the surname alone: who is spoken of far more, or stands alone in the sentences before; else null. */
function oneOf(sharing: readonly Cluster[], { sentence }: Placed): Cluster | null {
  const [first, second] = sharing;
  if (first!.mentions.length >= FAR_MORE * second!.mentions.length) return first!;
  const near = sharing.filter(({ mentions }) => sentence - mentions.at(-1)!.sentence <= NEAR);
  return near.length === 1 ? near[0]! : null;
}

/** Somebody of the surname of whom it was left open before. */
const openSurname = (index: NameIndex, surname: string): Cluster | null =>
  index.byWord.get(surname)?.find(({ nameWords }) => nameWords.size === 1) ?? null;

const rawWords = ({ words }: Scene, { name }: Mention): string =>
  words.tokens.forms.slice(name!.first, name!.last).join(" ");

function candidatesFor(index: NameIndex, surname: string, scene: Scene, mention: Mention): readonly Cluster[] {
  const raw = scene.words.tokens.forms[mention.name!.last - 1]!;
  const found = index.byWord.get(surname) ?? index.byWord.get(raw) ?? [];
  // Of two with one surname the one spoken of most, of equals the one named last.
  return found.length < 2 ? found : found.toSorted((a, b) => b.mentions.length - a.mentions.length);
}

const fits = (cluster: Cluster, mention: Mention): boolean =>
  cluster.type === "PER" && ((cluster.gender & mention.gender) !== 0 || cluster.gender === Gender.any);

/** "Ali" behind "Ayaan Hirsi Ali": a surname may be somebody else's given name, whose gender tells nothing. */
const isSurname = ({ type, nameWords }: Cluster, own: readonly string[], { person }: Mention): boolean =>
  type === "PER" && person === null && own.length === 1 && nameWords.size > 1 && [...nameWords].at(-1) === own[0];

/** Whether one name's words are all among the other's: "George Bush", "George W. Bush". */
function sharesAll(cluster: Cluster, own: readonly string[]): boolean {
  const initialless = own.filter((w) => !/^\p{Lu}\.$/u.test(w));
  const shared = initialless.filter((w) => cluster.nameWords.has(w)).length;
  return shared === initialless.length || (shared > 0 && [...cluster.nameWords].every((w) => own.includes(w)));
}

/** Shortest surname of which one wrong letter is forgiven. */
const LIKE_ENOUGH = 6;

/** "Hageed" for "Hagee": one letter too many, too few or another. */
function misspelt(index: NameIndex, surname: string, mention: Mention): Cluster | null {
  for (const cut of oneLetterOff(surname)) {
    const found = index.byWord.get(cut)?.[0];
    if (found !== undefined && fits(found, mention)) return found;
  }
  return null;
}

function* oneLetterOff(word: string): Iterable<string> {
  for (let i = 2; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1);
}

/** More people of one name are not kept apart. */
const MOST_NAMESAKES = 8;

export function indexPerson(scene: Scene, index: NameIndex, cluster: Cluster, mention: Mention): void {
  const own = personWords(scene, mention);
  index.byName.set(own.join(" "), cluster);
  index.byName.set(rawWords(scene, mention), cluster);
  own.forEach((word, k) => {
    cluster.nameWords.add(word);
    if (/^\p{Lu}\.$/u.test(word)) return;
    // A given name alone calls back only those who go by it: "Kim" for "Kim Jong-un", not "Angela" for her namesake.
    const given = k < own.length - 1 && ((scene.facts[mention.name!.first + k]?.bits ?? 0) & Fact.givenName) !== 0;
    const list = index.byWord.get(word) ?? [];
    const at = list.indexOf(cluster);
    if (at >= 0) list.splice(at, 1);
    if (given) list.push(cluster);
    else list.unshift(cluster);
    if (list.length > MOST_NAMESAKES) list.pop();
    index.byWord.set(word, list);
  });
}

/** A body's name without endings and legal form: "mannesmann" for "Mannesmann AG". */
export function bodyKey({ words }: Scene, { name }: Mention): string {
  const stems: string[] = [];
  for (let i = name!.first; i < name!.last; i++) {
    const form = words.tokens.forms[i]!;
    if (stems.length > 0 && legalForms.has(form)) continue;
    stems.push(/^\p{Lu}\p{Ll}{3,}/u.test(form) ? stemOf(form) : form.toLowerCase());
  }
  return stems.join(" ");
}
