import type { Claim, StoredLink, VersionReading, Wording } from "../../../ledger/index.ts";
import type { Contradiction } from "../../web/api-types.ts";

interface Value {
  /** By the form in small letters: the form as it was first met. */
  readonly forms: Map<string, string>;
  readonly wordings: Set<string>;
}

/** Each slot in which sides cannot both be right, with the words of every side. */
export function contradictionsOf(
  claim: Claim,
  wordings: readonly Wording[],
  readings: ReadonlyMap<string, VersionReading>,
): readonly Contradiction[] {
  const sideOf = new Map(
    claim.standing.sides.flatMap(({ occurrences }, i) => occurrences.map(({ id }) => [id, i + 1] as const)),
  );
  const at = new Map(claim.occurrences.map(({ key }, i) => [key, wordings[i]!]));
  const slots = new Map<Contradiction["slot"], Map<number, Value>>();
  const put = (slot: Contradiction["slot"], proposition: number, spans: StoredLink["evidence"]["later"]) => {
    const wording = at.get(proposition);
    if (!wording) return;
    const sides = slots.get(slot) ?? new Map<number, Value>();
    slots.set(slot, sides);
    const side = sideOf.get(wording.id) ?? 0;
    const value = sides.get(side) ?? { forms: new Map(), wordings: new Set() };
    sides.set(side, value);
    const text = readings.get(wording.version)?.reading.document.text ?? "";
    const form = spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
    if (form !== "" && !value.forms.has(form.toLowerCase())) value.forms.set(form.toLowerCase(), form);
    value.wordings.add(wording.id);
  };
  for (const { slot, later, earlier, evidence } of claim.links) {
    if (slot === null) continue;
    put(slot, earlier, evidence.earlier);
    put(slot, later, evidence.later);
  }
  return [...slots].flatMap(([slot, sides]) =>
    sides.size < 2
      ? []
      : [
          {
            slot,
            values: [...sides]
              .sort(([a], [b]) => a - b)
              .map(([side, value]) => ({ side, forms: [...value.forms.values()], wordings: [...value.wordings] })),
          },
        ],
  );
}
