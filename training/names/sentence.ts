import type { EntityType } from "../../src/analysis/marks.ts";
import { DERIVED, labelOf, NAME_TYPES, PARTLY, Position } from "../../src/analysis/names/labels.ts";

/** A sentence with the right labels, as the training sees it. */
export interface LabelledSentence {
  readonly forms: readonly string[];
  readonly labels: Uint8Array;
}

/** A name or what looks like one, by tokens, `last` exclusive. */
export interface LabelledSpan {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType | "derived" | "partly";
}

/** Writes the labels of one span. */
export function setLabels(labels: Uint8Array, { first, last, type }: LabelledSpan): void {
  if (type === "derived" || type === "partly") {
    labels.fill(type === "derived" ? DERIVED : PARTLY, first, last);
    return;
  }
  const index = NAME_TYPES.indexOf(type);
  for (let at = first; at < last; at++) {
    const position =
      last - first === 1
        ? Position.single
        : at === first
          ? Position.begin
          : at === last - 1
            ? Position.end
            : Position.inside;
    labels[at] = labelOf(index, position);
  }
}
