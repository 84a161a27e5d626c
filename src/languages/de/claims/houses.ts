import { nameKey } from "../../../propositions/name-key.ts";
import { media } from "../rows/media.ts";
import { houseName, publishingHouses } from "../rows/publishers.ts";
import { outletKey } from "./voice.ts";

const houses = new Map<string, string>();
for (const { house, titles } of publishingHouses)
  for (const title of titles) houses.set(outletKey(title), nameKey(houseName(house)));
for (const { name, domain } of media) {
  const house = houses.get(outletKey(name));
  if (house !== undefined && domain !== null) houses.set(outletKey(domain), house);
}

/**
 * The house of an outlet, both as `outletKey` gives them; null where its house is not listed, or has but one title. Two titles of one house that report on their own are not two origins.
 */
export function houseOf(outlet: string): string | null {
  return houses.get(outlet) ?? houses.get(outlet.replace(/^=(?:https?:\/\/)?www\d?\./u, "=")) ?? null;
}
