import { sameName } from "../../languages/stored-words.ts";
import type { Occurrence } from "./stated.ts";

/** Between an outlet and its unnamed source. */
export const UNNAMED = " ? ";

/**
 * Who has it, as far as one occurrence tells: a name; an unnamed source together with the outlet that has it; a medium's
 * or the outlet's own report.
 */
export function sourceKey({ voice, outlet, version }: Pick<Occurrence, "voice" | "outlet" | "version">): string {
  const own = outlet ?? `version ${version}`;
  switch (voice.kind) {
    case "named":
      return voice.key;
    case "unnamed":
      return `${voice.through ?? own}${UNNAMED}${voice.key}`;
    case "medium":
      return `@${voice.key}`;
    case "outlet":
      return `@${own}`;
  }
}

/** Whether two occurrences have it from the same source; a name and its shorter form are one, as are a body and who speaks for it. */
export function sameSource(a: Occurrence, b: Occurrence): boolean {
  if (sourceKey(a) === sourceKey(b)) return true;
  if (a.voice.kind !== "named" || b.voice.kind !== "named") return false;
  const [ofA, ofB] = [a, b].map(({ voice: { key, person } }) =>
    person === null || person === key ? [key] : [key, person],
  );
  return ofA!.some((one) => ofB!.some((other) => sameName(one, other)));
}
