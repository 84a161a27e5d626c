import { reasonWords } from "../../labels/join-reasons.ts";
import type { ClaimDetail } from "../api-types.ts";
import { t } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { decideHere } from "../review/decide.ts";
import { UnknownReviewer } from "../review/reviewer-field.tsx";
import { language } from "../settings.ts";
import { useSignal } from "../ui.ts";

/** Claims that may be this one, each with what speaks for and against it; nothing where none is asked about. */
export function Questions({
  detail: { id: own, proposed },
  onDecided,
}: {
  detail: ClaimDetail;
  onDecided: () => void;
}) {
  const { claim: texts, review } = t();
  const told = useSignal("");
  const join = async (other: string, kind: "accept" | "reject") => {
    told.value = await decideHere({
      subjectKind: "join",
      subject: `v${other.slice(1)} v${own.slice(1)}`,
      kind,
      value: null,
    });
    if (told.value === "") onDecided();
  };
  if (proposed.length === 0) return null;
  return (
    <section aria-labelledby="questions-title" class="questions">
      <h2 id="questions-title">{texts.same}</h2>
      <ul>
        {proposed.map(({ id, text, documents, reasons }) => (
          <li key={id}>
            <a href={`/claims/${encodeURIComponent(id)}`} lang={documents[0]?.language ?? undefined}>
              <bdi>{shown(text)}</bdi>
            </a>{" "}
            <span class="faint">
              <bdi>{documents.map(({ publisher, name }) => shown(publisher ?? name)).join(", ")}</bdi>:{" "}
              {reasonWords(reasons, language.value)}
            </span>
            <span class="decide-keys">
              <button type="button" class="quiet" onClick={() => void join(id, "accept")}>
                {review.same}
              </button>
              <button type="button" class="quiet" onClick={() => void join(id, "reject")}>
                {review.notSame}
              </button>
            </span>
          </li>
        ))}
      </ul>
      <UnknownReviewer />
      {told.value !== "" && (
        <p class="error" role="alert">
          {told.value}
        </p>
      )}
    </section>
  );
}
