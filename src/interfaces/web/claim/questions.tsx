import { reasonWords } from "../../labels/join-reasons.ts";
import type { ClaimDetail } from "../api-types.ts";
import { t } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { language } from "../settings.ts";

/** Claims that may be this one, each with what speaks for and against it; nothing where none is asked about. */
export function Questions({ detail: { proposed } }: { detail: ClaimDetail }) {
  const { claim: texts } = t();
  if (proposed.length === 0) return null;
  return (
    <section aria-labelledby="questions-title" class="questions">
      <h2 id="questions-title">{texts.same}</h2>
      <ul>
        {proposed.map(({ id, text, documents, reasons }) => (
          <li key={id}>
            <a href={`/claims/${encodeURIComponent(id)}`} lang="de">
              <bdi>{shown(text)}</bdi>
            </a>{" "}
            <span class="faint">
              <bdi>{documents.map(({ publisher, name }) => shown(publisher ?? name)).join(", ")}</bdi>:{" "}
              {reasonWords(reasons, language.value)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
