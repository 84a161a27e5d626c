import type { Words } from "../../../analysis/words.ts";
import { anyField, fields, headsOfBodies, spokesman } from "../rows/entities/describing-nouns.ts";
import { ageInWord } from "../rows/entities/person-nouns.ts";
import type { Cluster } from "./cluster.ts";
import type { Placed } from "./collect.ts";
import { type Mention, Num, type Role } from "./mention.ts";
import type { Scene } from "./scene.ts";

/** Sentences back that somebody stands whom a noun describes; a quotation between takes up some. */
const REACH = 4;
/** And where the text does not show whether it is a man or a woman. */
const UNSETTLED_REACH = 2;

/**
 * Who speaks as "der CDU-Politiker", "die Virologin", "der 71-Jährige": the one person of the sentences before whom the noun can
 * describe. Null where there are two, where it may be somebody else, or where the phrase tells more.
 *
 *     Verkehrsminister Jan Tieck rechnet mit Staus. „Das dauert“, sagte der CDU-Politiker.
 *                                                                        ^^^^^^^^^^^^^^^^^
 */
export function matchDescribed(scene: Scene, recent: readonly Cluster[], placed: Placed): Cluster | null {
  const { mention } = placed;
  const { role } = mention;
  if (role === null || role.attribute.length > 0) return null;
  if (mention.determination !== "definite" || mention.number !== Num.singular) return null;
  const aged = mention.person?.kind === "aged";
  if (aged) {
    const told = recent.filter((c) => c.type === "PER" && (c.gender & mention.gender) !== 0 && isTold(scene, c, role));
    if (told.length > 0) return told.length === 1 ? told[0]! : null;
  }
  if (!aged && !placed.speaks) return null;
  const near = recent.filter(
    (c) => c.type === "PER" && (c.gender & mention.gender) !== 0 && c.number !== Num.plural && isNear(c, placed),
  );
  const second = secondOffice(scene, near, placed);
  if (second !== null) return second;
  const [only] = near;
  if (only === undefined || near.length > 1 || (only.named === 0 && !aged)) return null;
  if (only.party !== null && mention.party !== null && only.party !== mention.party) return null;
  // "Lambrecht" alone does not tell whether "der SPD-Politiker" can be her.
  const settled = only.gender === mention.gender || placed.sentence - only.mentions.at(-1)!.sentence <= UNSETTLED_REACH;
  if (!settled) return null;
  const fits = aged
    ? canBeOfAge(scene, only, role, mention.first)
    : describes(role, only, mention.party !== null && headsOfBodies.has(role.base));
  return fits ? only : null;
}

/**
 * "Finanzminister Olaf Moor … sagte der Vizekanzler": the one person of a paragraph who speaks there, by another office of the state. Two
 * ministers are two.
 */
function secondOffice(scene: Scene, near: readonly Cluster[], { mention, sentence }: Placed): Cluster | null {
  const { sentences } = scene.words.tokens;
  const { paragraph } = sentences[sentence]!;
  const here = near.filter((c) => sentences[c.mentions.at(-1)!.sentence]!.paragraph === paragraph);
  const [only] = here;
  if (only === undefined || here.length > 1 || only.named === 0 || mention.person?.kind !== "office") return null;
  const group = groupOf(mention.role!);
  if (group === undefined || !isSubjectIn(only, scene, paragraph)) return null;
  const isOther = (role: Role) => ![undefined, group].includes(groupOf(role));
  return only.roles.length > 0 && only.roles.every(isOther) && only.gender === mention.gender ? only : null;
}

const isSubjectIn = ({ mentions }: Cluster, { words }: Scene, paragraph: number): boolean =>
  mentions.some(({ subject, sentence }) => subject && words.tokens.sentences[sentence]!.paragraph === paragraph);

/** "minister" of a Finanzminister. */
const groupOf = ({ base }: Role): string | undefined => [...politics.offices].find((office) => base.endsWith(office));

const isNear = ({ mentions }: Cluster, { sentence }: Placed): boolean => sentence - mentions.at(-1)!.sentence <= REACH;

/** A noun of the field in which all of somebody's offices are; of who has none said, one that spoke. */
function describes(role: Role, cluster: Cluster, isChiefOfParty: boolean): boolean {
  if (role.country !== null && !cluster.roles.some((r) => r.country === role.country)) return false;
  if (isSameHead(role, cluster)) return true;
  const field = isChiefOfParty ? politics : fields.find(({ describing }) => describing.has(role.base));
  if (field === undefined) return false;
  if (cluster.roles.length === 0) return cluster.mentions.some((m) => m.speaks);
  return cluster.roles.every(({ base }) => field.describing.has(base) || field.offices.has(base) || anyField.has(base));
}

/** "der SPD-Chef" is a politician, whatever his other office. */
const politics = fields[0]!;

/** "der RKI-Chef" after "RKI-Präsident Holm", "Jan Holm, der Präsident des RKI". */
function isSameHead({ noun, base }: Role, { roles }: Cluster): boolean {
  if (!headsOfBodies.has(base)) return false;
  const body = bodyIn(noun);
  return (
    body !== "" &&
    roles.some((r) => headsOfBodies.has(r.base) && (bodyIn(r.noun) === body || r.attribute.includes(body)))
  );
}

/** "rki" in "rki-chef"; "" for none. */
const bodyIn = (noun: string): string => noun.slice(0, Math.max(0, noun.lastIndexOf("-")));

/** Tokens back that an age is looked for: a bound that keeps the search linear in the text. */
const TOLD_WITHIN = 400;

/** Whom the text gives no other age, where nobody else has been told to be as old; a spokesman's age is never told. */
function canBeOfAge({ words }: Scene, { mentions, roles }: Cluster, { noun }: Role, at: number): boolean {
  const age = ageIn(noun);
  if (roles.some(({ base }) => base === spokesman)) return false;
  const known = mentions.map(({ mention }) => ageTold(words, mention));
  const own = known.find((found) => found !== null) ?? roles.map((r) => ageIn(r.noun)).find((found) => found !== null);
  if (own !== undefined) return own === age;
  return !words.lower.slice(Math.max(0, at - TOLD_WITHIN), at).some((word) => ageIn(word) === age);
}

/** "Jan Holm (71) … Uwe Moor (74) … der 74-Jährige": the text tells the age. */
const isTold = (scene: Scene, { mentions }: Cluster, { noun }: Role): boolean => {
  const age = ageIn(noun);
  return mentions.some(({ mention }) => ageTold(scene.words, mention) === age);
};

/** "der 74-jährige Uwe Moor", "Uwe Moor (74)"; null for none. */
function ageTold(words: Words, { first, name }: Mention): string | null {
  if (name === null) return null;
  for (let i = first; i < name.first; i++) {
    const age = ageIn(words.lower[i]!);
    if (age !== null) return age;
  }
  return ageBehind(words, name.last);
}

/** The age in "71-jährige", "71-jähriger"; null in other words. */
export const ageIn = (small: string): string | null => ageInWord.exec(small)?.[1] ?? null;

/** The age behind a name: "Jan Holm (71)", "Jan Holm, 71,"; null for none. */
const ageBehind = ({ tokens: { forms } }: Words, last: number): string | null =>
  /^[(,]$/u.test(forms[last] ?? "") && /^\d{1,3}$/u.test(forms[last + 1] ?? "") && /^[),]$/u.test(forms[last + 2] ?? "")
    ? forms[last + 1]!
    : null;
