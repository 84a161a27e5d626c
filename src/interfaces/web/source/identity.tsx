import { ApiProblem, decideIdentity, identity } from "../api.ts";
import type { GivenIdentity, IdentityItem } from "../api-types.ts";
import { dateText } from "../dates.ts";
import { count, t } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { useResource } from "../resource.ts";
import { ReviewerField } from "../review/reviewer-field.tsx";
import { reviewer } from "../settings.ts";
import { Fold } from "../shell/fold.tsx";
import { useSignal } from "../ui.ts";

/** Offices before the others are asked for: what one article says in passing comes last. */
const FIRST_OFFICES = 5;

/** Who a source is: all its names, its offices, who speaks for whom; people put names together and part them. */
export function Identity({ id, knownOn, onDecided }: { id: string; knownOn: string | null; onDecided: () => void }) {
  const found = useResource(`identity ${id} ${knownOn}`, (signal) => identity(id, knownOn, signal)).value.value;
  return found ? <Known of={found} onDecided={onDecided} /> : null;
}

function Known({ of, onDecided }: { of: IdentityItem; onDecided: () => void }) {
  const { source, review, lists } = t();
  const problem = useSignal("");
  const decide = async (decision: Omit<GivenIdentity, "author">) => {
    const author = reviewer.value.trim();
    if (author === "") {
      problem.value = review.nameless;
      return;
    }
    try {
      await decideIdentity({ ...decision, author });
      problem.value = "";
      onDecided();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      problem.value = error.message;
    }
  };
  const told = ({ name, office, articles }: IdentityItem["offices"][number]) =>
    `${shown(office || name)} (${count(articles, lists.oneArticle, lists.manyArticles)})`;
  const [first, ...others] = of.names;
  const relations = [...of.speaksFor.map(forOf), ...of.spokenForBy.map(forOf)];
  return (
    <section aria-labelledby="identity-title">
      <h2 id="identity-title">{source.identity}</h2>
      {of.offices.length > 0 && <p>{of.offices.slice(0, FIRST_OFFICES).map(told).join(", ")}</p>}
      {of.offices.length > FIRST_OFFICES && (
        <Fold title={source.moreOffices} count={of.offices.length - FIRST_OFFICES}>
          {() => <p>{of.offices.slice(FIRST_OFFICES).map(told).join(", ")}</p>}
        </Fold>
      )}
      {relations.length > 0 && (
        <p>
          {of.speaksFor.length > 0 ? source.speaksFor : source.spokenForBy} {relations.join(", ")}
        </p>
      )}
      {others.length > 0 && <p>{source.alsoCalled}</p>}
      <ul class="plain">
        {others.map(({ id, name, why, confidence }) => (
          <li key={id}>
            <a href={`/sources/${encodeURIComponent(id)}`}>
              <bdi>{shown(name)}</bdi>
            </a>{" "}
            <span class="faint">
              {why === "decided"
                ? review.looked
                : `${review.why[why ?? ""] ?? why}, ${review.sure(Math.round(confidence * 100))}`}
            </span>{" "}
            <button
              type="button"
              class="quiet"
              onClick={() => void decide({ kind: "split", one: first!.id, other: id })}
            >
              {source.split}
            </button>
          </li>
        ))}
      </ul>
      {of.decisions.length > 0 && (
        <ol class="entries small">
          {of.decisions.map(({ kind, names: [one, other], author, recorded }) => (
            <li key={`${one} ${other}`}>
              <span>
                <bdi>{nameOf(one)}</bdi> {kind === "merge" ? "=" : "≠"} <bdi>{nameOf(other)}</bdi>
              </span>
              <span class="faint">
                <bdi>{shown(author)}</bdi>, {dateText(recorded)}{" "}
                <button
                  type="button"
                  class="quiet"
                  onClick={() => void decide({ kind: "undo", one: nameOf(one), other: nameOf(other) })}
                >
                  {review.keys.u}
                </button>
              </span>
            </li>
          ))}
        </ol>
      )}
      <details class="decide">
        <summary>{source.merge}</summary>
        <form
          class="form-row"
          onSubmit={(event) => {
            event.preventDefault();
            const other = String(new FormData(event.currentTarget).get("other") ?? "").trim();
            if (other !== "") void decide({ kind: "merge", one: first!.id, other });
          }}
        >
          <ReviewerField required />
          <label class="field">
            {source.otherName}
            <input name="other" required autocomplete="off" />
          </label>
          <button type="submit">{source.mergeGo}</button>
        </form>
      </details>
      {problem.value !== "" && (
        <p class="error" role="alert">
          {problem.value}
        </p>
      )}
    </section>
  );
}

const forOf = ({ name, office }: IdentityItem["speaksFor"][number]): string =>
  office === "" ? titled(name) : `${titled(name)} (${shown(office)})`;

/** "=malte hinrichs" as people write it: keys are in small letters. */
const nameOf = (key: string): string => titled(key.replace(/^=/u, ""));
const titled = (name: string): string => shown(name.replaceAll(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()));
