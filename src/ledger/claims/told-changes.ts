import { isSureAnswer } from "../../propositions/answers.ts";
import type { Revision } from "../../propositions/proposition.ts";
import { OUTLET, type Voice } from "../../propositions/voice.ts";
import type { Band } from "./band.ts";
import type { StoredAnswer, StoredLink } from "./claim-rows.ts";
import { type StoredOccurrence, statementId } from "./occurrences.ts";
import { sourceKey } from "./source-key.ts";

/**
 * A denial, confirmation or revision that an article itself tells as one: of what it says then ("dementierte, dass die Fähre verkauft werde"), or of
 * another statement of the article ("dementierte den Bericht"); or of what was said before ("35 statt ursprünglich 85").
 */
export interface ToldChange {
  readonly kind: "denies" | "confirms" | "revises";
  readonly band: Band;
  /** Who answers. */
  readonly by: Voice;
  /** The answering words, in their article, as an occurrence of the claim. */
  readonly as: StoredOccurrence;
  /** The occurrence that is answered; null where the answer alone says what it is. */
  readonly of: StoredOccurrence | null;
}

/** Of a claim's occurrences and answers, each source's first of a kind; what a link tells already is left out. */
export function toldChangesOf(
  occurrences: readonly StoredOccurrence[],
  answers: readonly StoredAnswer[],
  links: readonly Pick<StoredLink, "later" | "kind">[],
): readonly ToldChange[] {
  const linked = new Set(links.map(({ later, kind }) => `${later} ${kind}`));
  const own = occurrences.flatMap((one): ToldChange[] => {
    const { answers: kind } = one.proposition;
    const band = bandOf(one.voice);
    return kind === undefined || band === null || linked.has(`${one.key} ${kind}`)
      ? []
      : [{ kind, band, by: one.voice, as: one, of: null }];
  });
  const revised = occurrences.flatMap((one): ToldChange[] => {
    const { revises } = one.proposition;
    if (revises === undefined || linked.has(`${one.key} revises`)) return [];
    const by = one.voice.kind === "outlet" ? voiceOfReviser(revises) : one.voice;
    const band = by === null ? null : bandOf(by);
    if (by === null || band === null) return [];
    return [{ kind: "revises", band: revises.before === null ? "proposed" : band, by, as: one, of: null }];
  });
  const others = answers.flatMap((answer): ToldChange[] => {
    const { by, kind, version, evidence, statement } = answer;
    const of = occurrences.find((one) => statementId(one) === answer.answered);
    if (of === undefined || bandOf(by) === null || isOne(of, by, version)) return [];
    const as = { ...of, id: `${statement}.1`, voice: by, proposition: { ...of.proposition, spans: evidence } };
    return [{ kind, band: isSureAnswer(answer) ? "found" : "proposed", by, as, of }];
  });
  const told = new Map<string, ToldChange>();
  for (const one of [...own, ...revised, ...others]) {
    const key = `${one.kind} ${sourceKey({ voice: one.by, outlet: null, version: one.as.version })}`;
    if (told.get(key)?.band !== "found") told.set(key, one);
  }
  return [...told.values()].sort((a, b) => a.as.position - b.as.position);
}

/** Whom an article itself tells to have put it right. */
const voiceOfReviser = ({ by }: Revision): Voice | null =>
  by === undefined
    ? null
    : { ...OUTLET, kind: "named", key: by.key, label: by.label, person: by.isPerson ? by.key : null };

/** Who is named where he speaks; a question where he is known less well; a medium or the outlet itself answers nobody. */
const bandOf = ({ kind, vague }: Voice): Band | null =>
  kind === "named" ? (vague === true ? "proposed" : "found") : kind === "unnamed" ? "proposed" : null;

const isOne = ({ voice, outlet, version }: StoredOccurrence, by: Voice, own: number): boolean =>
  sourceKey({ voice, outlet, version }) === sourceKey({ voice: by, outlet, version: own });
