import type { Claim, Origin, SideStanding, Wording } from "../../../ledger/index.ts";
import { inOwnCase } from "../../labels/own-case.ts";

/** An origin as people are told of it. */
export interface ShownOrigin {
  /** As the articles have it; the outlet for its own report; "" for a source that is not called anything. */
  readonly name: string;
  readonly kind: Origin["kind"];
  readonly named: boolean;
  /** The medium whose source it is, else who tells it first; null where the publisher is unknown. */
  readonly outlet: string | null;
}

const PRONOUN = /^(?:er|sie|es|ihm|ihr|ihnen|ihn|dieser|diese|jener|jene|man|wir|ich)$/iu;

export function shownOrigin(origin: Origin, byId: ReadonlyMap<string, Wording>): ShownOrigin {
  const { key, kind, label, named, occurrences } = origin;
  const labels = occurrences.map(({ voice }) => voice.label).filter((label) => label !== "");
  const first = byId.get(occurrences[0]!.id);
  const { through } = occurrences[0]!.voice;
  const outlet = through === null ? (first?.publisher ?? null) : capital(through);
  const otherwise = named ? capital(key) : kind === "unnamed" ? "" : label || (outlet ?? first?.document ?? "");
  return { name: inOwnCase(labels.find((label) => !PRONOUN.test(label)) ?? otherwise), kind, named, outlet };
}

/** "=malte hinrichs" -> "Malte Hinrichs": where articles only say "er". */
const capital = (key: string): string =>
  key.replace(/^=/u, "").replaceAll(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());

/** Who denies a side without saying anything else, as the articles name them. */
export function deniersOf({ deniedBy }: Pick<SideStanding, "deniedBy">, answers: Claim["answers"]): string[] {
  const names = deniedBy.map((key) => {
    const by = answers.find((answer) => answer.by.key !== "" && key.endsWith(answer.by.key))?.by;
    return by && by.label !== "" && !PRONOUN.test(by.label) ? inOwnCase(by.label) : capital(key.replace(/^@/u, ""));
  });
  return [...new Set(names)];
}
