import {
  federalOffice,
  generalFirstParts,
  officeGroups,
  otherHolder,
  wholeOffices,
} from "../rows/entities/office-groups.ts";
import type { Role } from "./mention.ts";

const groupsOf = new Map<string, Set<number>>();
officeGroups.forEach((words, g) => {
  for (const word of words) groupsOf.set(word, (groupsOf.get(word) ?? new Set()).add(g));
});

/** A noun for an office as a last part that names it and the first part before that: "finanz", "minister". */
interface Parts {
  readonly first: string;
  readonly office: string;
}

/**
 * Whether two nouns can be one office: they are the same, or news use them for one another, and no first part tells them apart:
 *
 *     Finanzminister Holm … der Minister        the same
 *     SPD-Chef Holm … der Vorsitzende           the same
 *     Finanzminister Holm … der Innenminister   two
 */
export function sameOffice(a: Role, b: Role): boolean {
  if (isFederalAndRegional(a, b) || isFederalAndRegional(b, a)) return false;
  const [own, other] = [wordOf(a), wordOf(b)];
  if (own === other || shareGroup(own, other)) return true;
  const others = partsOf(other, b.base);
  return partsOf(own, a.base).some((p) =>
    others.some((q) => (p.office === q.office || shareGroup(p.office, q.office)) && firstPartsFit(p.first, q.first)),
  );
}

/** Whether two phrases give one title: "Hessens Minister … Hessens Minister Holm", "die Finanzministerin … Finanzministerin Karl". */
export function sameTitle(a: Role, b: Role): boolean {
  const [own, other] = [wordOf(a).replace(federalOffice, ""), wordOf(b).replace(federalOffice, "")];
  return (
    own === other && a.country === b.country && a.place === b.place && a.attribute.join(" ") === b.attribute.join(" ")
  );
}

/** "die niedersächsische Landwirtschaftsministerin" is not the "Bundeslandwirtschaftsministerin". */
const isFederalAndRegional = (a: Role, b: Role): boolean =>
  a.place !== null && b.place === null && a.country === null && federalOffice.test(b.noun);

/** The noun as a masculine nominative: "rathauschefin" -> "rathauschef". */
function wordOf({ base, noun }: Role): string {
  // "Vorsitzender", "Abgeordneter": inflected like an adjective.
  const stem = base.endsWith("er") && !noun.includes(base) ? base.slice(0, -1) : base;
  const at = noun.lastIndexOf(stem);
  return at > 0 ? noun.slice(0, at) + base : base;
}

/** Every way to take a noun apart: the table's own noun, and each office that it ends in. */
function partsOf(word: string, base: string): readonly Parts[] {
  if (wholeOffices.has(word)) return [{ first: "", office: word }];
  const found = [{ first: firstPart(word, base), office: base }];
  for (let at = 0; at < word.length; at++) {
    const office = word.slice(at);
    if (office !== base && groupsOf.has(office)) found.push({ first: firstPart(word, office), office });
  }
  return found;
}

/** Without a hyphen and the "s" that joins: "gesundheits" -> "gesundheit". */
const firstPart = (word: string, office: string): string =>
  word.slice(0, word.length - office.length).replace(/-$|e?s$/u, "");

function shareGroup(a: string, b: string): boolean {
  const own = groupsOf.get(a);
  const other = groupsOf.get(b);
  if (own === undefined || other === undefined) return false;
  for (const g of own) if (other.has(g)) return true;
  return false;
}

/** One says no more than the other, or goes beside anything; "Vize-" and "Ex-" say that it is somebody else. */
function firstPartsFit(a: string, b: string): boolean {
  if (a === b) return true;
  if (otherHolder.test(a) || otherHolder.test(b)) return false;
  if (a.endsWith(b) || b.endsWith(a)) return true;
  return generalFirstParts.has(a) !== generalFirstParts.has(b);
}
