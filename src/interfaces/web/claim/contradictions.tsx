import type { ClaimDetail, Wording } from "../api-types.ts";
import { t, words } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";

/** Slot by slot: which values stand against each other, and where each is said. */
export function Contradictions({ detail: { contradicted, report, sides } }: { detail: ClaimDetail }) {
  const { claim: texts } = t();
  const wordingOf = new Map(report.map((wording) => [wording.id, wording]));
  return (
    <section aria-labelledby="contradictions-title">
      <h2 id="contradictions-title">{texts.contradictions}</h2>
      {contradicted.length === 0 && <p>{sides.length > 1 ? texts.sidesOnly : texts.noContradictions}</p>}
      {contradicted.map(({ slot, values }) => (
        <table key={slot} class="slots">
          <caption>{words().slots[slot]}</caption>
          <tbody>
            {values.map(({ side, forms, wordings }) => (
              <tr key={side}>
                <th scope="row" lang={wordingOf.get(wordings[0] ?? "")?.document.language ?? undefined}>
                  <bdi>{shown(forms.join(" / ") || "–")}</bdi>
                </th>
                <td>
                  <Places wordings={wordings.flatMap((id) => wordingOf.get(id) ?? [])} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}

/** Links to the wordings, by their outlets. */
const Places = ({ wordings }: { wordings: readonly Wording[] }) => (
  <>
    {wordings.map(({ id, document, local }, i) => (
      <span key={id}>
        {i > 0 && ", "}
        <a href={`/documents/${encodeURIComponent(document.id)}#${encodeURIComponent(local)}`}>
          <bdi>{shown(document.publisher ?? document.name)}</bdi>
        </a>
      </span>
    ))}
  </>
);
