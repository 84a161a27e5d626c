import { claim } from "../api.ts";
import type { ClaimDetail, Contradiction, Judgement } from "../api-types.ts";
import { dateText } from "../dates.ts";
import { OriginCounts } from "../lists/origin-counts.tsx";
import { count, t } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { useResource } from "../resource.ts";
import { Fetched } from "../shell/notice.tsx";
import { usePageTitle } from "../shell/page-title.ts";
import { useSignal } from "../ui.ts";
import { JudgementForm } from "./judgement-form.tsx";
import { Wordings } from "./wordings.tsx";

export function ClaimPage({ id }: { id: string }) {
  const found = useResource(id, (signal) => claim(id, signal));
  return <Fetched of={found.value}>{(value) => <ClaimView claim={value} />}</Fetched>;
}

/** Everything that was said of one thing, and what stands behind it. */
function ClaimView({ claim: detail }: { claim: ClaimDetail }) {
  const { lists, claim: texts } = t();
  const added = useSignal<readonly Judgement[]>([]);
  const judgements = [...detail.judgements, ...added.value];
  usePageTitle(shown(detail.text));
  return (
    <div class="claim">
      <header class="article-head">
        <p class="kicker">
          {detail.story && (
            <a href={`/stories/${encodeURIComponent(detail.story.id)}`}>
              {texts.story}: <bdi>{shown(detail.story.title)}</bdi>
            </a>
          )}
          <span>{count(detail.wordings, lists.oneWording, lists.manyWordings)}</span>
          {detail.first !== null && (
            <span>
              {texts.first} {dateText(detail.first)}
            </span>
          )}
          {detail.last !== null && (
            <span>
              {texts.last} {dateText(detail.last)}
            </span>
          )}
        </p>
        <h1 dir="auto" lang="de">
          {shown(detail.text)}
        </h1>
        <OriginCounts origins={detail.origins} />
      </header>
      <div class="claim-columns">
        <Wordings groups={detail.originGroups} report={detail.report} />
        <div>
          <Contradictions found={detail.contradicted} detail={detail} />
          <Credibility detail={detail} judgements={judgements} />
          <Judgements judgements={judgements} />
          <JudgementForm
            claim={detail.id}
            onRecorded={(judgement) => {
              added.value = [...added.value, judgement];
            }}
          />
        </div>
      </div>
    </div>
  );
}

/** Slot by slot: which values stand against each other, and who has them. */
function Contradictions({ found, detail }: { found: readonly Contradiction[]; detail: ClaimDetail }) {
  const { claim: texts } = t();
  const publisherOf = new Map(
    detail.report.map(({ statement, document }) => [statement, document.publisher ?? document.name]),
  );
  return (
    <section aria-labelledby="contradictions-title">
      <h2 id="contradictions-title">{texts.contradictions}</h2>
      {found.length === 0 && <p>{texts.noContradictions}</p>}
      {found.map(({ slot, values }) => (
        <table key={slot} class="slots">
          <caption>{texts.slots[slot] ?? slot}</caption>
          <tbody>
            {values.map(({ value, statements }) => (
              <tr key={value}>
                <th scope="row" lang="de">
                  <bdi>{shown(value)}</bdi>
                </th>
                <td>
                  {[...new Set(statements.map((id) => publisherOf.get(id) ?? id))].map((name, i) => (
                    <span key={name}>
                      {i > 0 && ", "}
                      <bdi>{shown(name)}</bdi>
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}

/** The proposal with its reasons; a person's judgement stands before it. */
function Credibility({ detail, judgements }: { detail: ClaimDetail; judgements: readonly Judgement[] }) {
  const { claim: texts } = t();
  const decided = judgements.findLast(({ kind }) => kind === "credibility");
  const value = Number(decided?.value ?? detail.credibility);
  if (detail.credibility === null && !decided) return null;
  return (
    <section aria-labelledby="credibility-title" class="credibility">
      <h2 id="credibility-title">{texts.credibility}</h2>
      <p>
        <span class="grade">{value}</span> {texts.scale[value]}
        <span class="faint"> ({decided ? texts.confirmedBy(shown(decided.author)) : texts.proposed})</span>
      </p>
      <h3>{texts.derivation}</h3>
      <ul>
        {detail.reasons.map((reason) => (
          <li key={reason}>{texts.reasons[reason] ?? reason}</li>
        ))}
      </ul>
    </section>
  );
}

/** What people have decided, the earliest first; nothing is ever taken away. */
function Judgements({ judgements }: { judgements: readonly Judgement[] }) {
  const { claim: texts } = t();
  if (judgements.length === 0) return null;
  return (
    <section aria-labelledby="judgements-title">
      <h2 id="judgements-title">{texts.judgements}</h2>
      <ol class="entries small">
        {judgements.map(({ kind, value, reason, author, recorded }) => (
          <li key={`${recorded}${author}${kind}`}>
            <span>
              {texts.kinds[kind]}
              {value !== null && `: ${value}`}
            </span>
            {reason !== null && <p dir="auto">{shown(reason)}</p>}
            <span class="faint">
              <bdi>{shown(author)}</bdi>, {dateText(recorded)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
