import type { ClaimDetail, MadeDecision } from "../api-types.ts";
import { dateText } from "../dates.ts";
import { t } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { decideHere } from "../review/decide.ts";

/** What people have decided about the claim's wordings, by whom and when; each can be taken back. */
export function Decisions({
  detail: { decisions, report },
  onDecided,
}: {
  detail: ClaimDetail;
  onDecided: () => void;
}) {
  const { review } = t();
  if (decisions.length === 0) return null;
  const outletOf = (id: string): string | null => {
    const found = report.find((wording) => wording.id === id || wording.statement === id);
    return found ? (found.document.publisher ?? found.document.name) : null;
  };
  return (
    <section aria-labelledby="decisions-title">
      <h2 id="decisions-title">{review.decided}</h2>
      <ol class="entries small">
        {decisions.map((decision) => (
          <li key={`${decision.subjectKind} ${decision.subject}`}>
            <span>
              {sentenceOf(decision)}{" "}
              <bdi class="faint">
                {[...new Set(decision.subject.split(" ").flatMap((id) => outletOf(id) ?? []))].map(shown).join(" – ")}
              </bdi>
            </span>
            <span class="faint">
              <bdi>{shown(decision.author)}</bdi>, {dateText(decision.recorded)}{" "}
              <button
                type="button"
                class="quiet"
                onClick={() => void decideHere(undoOf(decision)).then((problem) => problem === "" && onDecided())}
              >
                {review.keys.u}
              </button>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const undoOf = ({ subjectKind, subject }: MadeDecision) => ({
  subjectKind,
  subject,
  kind: "undo" as const,
  value: null,
});

function sentenceOf({ subjectKind, kind, value }: MadeDecision): string {
  const { review } = t();
  if (kind === "correct") return review.corrected(shown(value ?? ""));
  return review.verdicts[subjectKind][kind === "accept" ? "accept" : "reject"];
}
