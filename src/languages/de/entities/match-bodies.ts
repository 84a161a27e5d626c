import { partyMembers } from "../rows/party-members.ts";
import type { Cluster } from "./cluster.ts";
import { stemOf } from "./known-bodies.ts";
import type { NameIndex } from "./match-names.ts";
import type { Mention } from "./mention.ts";
import type { Scene } from "./scene.ts";

const TOWNSMAN = /^\p{Lu}\p{L}{2,}er$/u;

/**
 * What a body is called by with its town, whichever stands first: "Berliner Landgericht" and "Landgericht Berlin" have
 * the key "landgericht berlin". Null without a town's adjective right in front of the noun.
 */
export function townKey({ words }: Scene, { head, first, body }: Mention): string | null {
  const adjective = head > first ? words.tokens.forms[head - 1]! : "";
  if (body === null || !TOWNSMAN.test(adjective)) return null;
  return `${stemOf(words.tokens.forms[head]!)} ${stemOf(adjective.slice(0, -2))}`;
}

const partyOf = new Map(partyMembers.map(({ members, party }) => [members.toLowerCase(), party.toLowerCase()]));

/** The party that "die Sozialdemokraten" stands for, where the text has named it; null for other words. */
export function partyNamed({ words }: Scene, index: NameIndex, head: number): Cluster | null {
  const party = partyOf.get(words.lower[head]!);
  return party === undefined ? null : (index.byName.get(party) ?? null);
}

/** "Der Fußballbund" after "Deutscher Fußball-Bund": the last word of the name, whatever its hyphens. */
export function namedByLastWord(recent: readonly Cluster[], { role, determination }: Mention): Cluster | null {
  if (role === null || determination !== "definite" || role.noun === role.base || role.attribute.length > 0)
    return null;
  const noun = stemOf(role.noun);
  return (
    recent.find(
      ({ type, shortNames }) =>
        type === "ORG" && [...shortNames].some((name) => name.split(" ").at(-1)!.replaceAll("-", "") === noun),
    ) ?? null
  );
}
