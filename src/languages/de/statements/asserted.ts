import { covers, range } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import { newDraft } from "../../../statements/draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import { formsOfReading } from "../rows/modals.ts";
import { authorsModals, authorsPronouns, authorsVerbs } from "../rows/statements/cue-words.ts";
import type { Context } from "./context.ts";
import type { Draft } from "./draft.ts";
import { hedgesIn } from "./factuality/hedges.ts";
import { ownHedgeOf } from "./factuality.ts";

/**
 * The author's own hedged sentences: "Kim ist offenbar unterwegs.", "Es dürfte um Geld gehen.", "Unklar ist, wer zahlt."
 * A plain sentence of the author is no statement (guideline, section 9). Runs last: what somebody says is not the author's.
 */
export function findAsserted(context: Context, index: number): void {
  const { words } = context;
  const unit = context.units[index]!;
  if (isTaken(context, index) || words.lower[unit.last - 1] === "?") return;
  const main = mainClause(context, index);
  if (main === null) return;
  const draft: Draft = newDraft({
    type: "asserted",
    quote: [range(unit.first, unit.last)],
    act: null,
    medium: [],
    unit: index,
    rule: "de/own-hedge",
  });
  if (!isPoliteness(words, main) && !isHearsayOfNobody(context, index) && ownHedgeOf(context, draft))
    context.drafts.push(draft);
}

/** Whether the sentence is somebody's already; a continued speech can reach over several units. */
function isTaken({ drafts, units }: Context, index: number): boolean {
  const { first } = units[index]!;
  for (let k = drafts.length - 1; k >= 0 && drafts[k]!.unit >= index - LONGEST_SPEECH; k--) {
    const draft = drafts[k]!;
    if (draft.unit === index || covers(draft.quote, first)) return true;
  }
  return false;
}

/** Units that one continued speech reaches over at most, in practice; a bound keeps the search short. */
const LONGEST_SPEECH = 30;

function mainClause({ words, clauses }: Context, index: number): Clause | null {
  const main = clauses[index]!.find((c) => c.kind === "verbSecond" || c.kind === "verbFirst");
  return main !== undefined && words.quoteDepth[main.finite] === 0 ? main : null;
}

/** "könnte man sagen", "würde ich meinen": politeness, not doubt. */
const isPoliteness = (words: Words, { finite, verb }: Clause): boolean =>
  authorsPronouns.has(words.lower[finite + 1] ?? "") && authorsVerbs.has(verb?.lemma ?? "");

/** "Dem Vernehmen nach", "Gerüchten zufolge": somebody's word, though nobody is named, and not the author's guess. */
function isHearsayOfNobody({ words, units }: Context, index: number): boolean {
  const { first, last } = units[index]!;
  const own = Array.from({ length: last - first }, (_, k) => first + k);
  return hedgesIn(words, own).some(({ row }) => row.evidence === "hearsay" && row.words.includes(" "));
}

const HEARSAY_FORMS = formsOfReading("hearsay");

/** Whether a sentence behind somebody's speech is the author's guess and does not go on with it. */
export function isOwnHedge(words: Words, main: Clause): boolean {
  const form = words.lower[main.finite]!;
  if (authorsModals.has(form)) return true;
  if (!HEARSAY_FORMS.has(form)) return false;
  // "soll offenbar": the author infers; "soll" alone passes on.
  const own = main.own.flatMap((s) => Array.from({ length: s.last - s.first }, (_, k) => s.first + k));
  return hedgesIn(words, own).some(({ row }) => row.evidence !== "hearsay");
}
