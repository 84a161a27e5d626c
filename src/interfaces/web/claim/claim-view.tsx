import { claim } from "../api.ts";
import type { ClaimDetail, Judgement } from "../api-types.ts";
import { dateText } from "../dates.ts";
import { Clause } from "../lists/items.tsx";
import { OriginCounts } from "../lists/origin-counts.tsx";
import { count, t } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { useResource } from "../resource.ts";
import { Fetched } from "../shell/notice.tsx";
import { usePageTitle } from "../shell/page-title.ts";
import { useSignal } from "../ui.ts";
import { WatchBar } from "../watch/watch-bar.tsx";
import { Contradictions } from "./contradictions.tsx";
import { JudgementForm } from "./judgement-form.tsx";
import { Judgements } from "./judgements.tsx";
import { Questions } from "./questions.tsx";
import { Share } from "./share.tsx";
import { gradeName, Sides } from "./sides.tsx";

export function ClaimPage({ id }: { id: string }) {
  const found = useResource(id, (signal) => claim(id, signal));
  return <Fetched of={found.value}>{(value) => <ClaimView claim={value} />}</Fetched>;
}

/** Everything that was said of one thing, and what stands behind it. */
function ClaimView({ claim: detail }: { claim: ClaimDetail }) {
  const { lists, claim: texts } = t();
  const added = useSignal<readonly Judgement[]>([]);
  const judgements = [...detail.judgements, ...added.value];
  usePageTitle(shown(detail.sentence || detail.text));
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
          {shown(detail.sentence || detail.text)}
        </h1>
        <Clause item={detail} />
        <OriginCounts origins={detail.origins} />
        <Share detail={detail} />
        <WatchBar address={`/claims/${encodeURIComponent(detail.id)}`} title={detail.sentence || detail.text} />
      </header>
      <div class="claim-columns">
        <Sides detail={detail} />
        <div>
          <Contradictions detail={detail} />
          <Questions detail={detail} />
          <Credibility detail={detail} judgements={judgements} />
          <Judgements judgements={judgements} />
          <JudgementForm
            subject="claims"
            id={detail.id}
            onRecorded={(judgement) => {
              added.value = [...added.value, judgement];
            }}
          />
        </div>
      </div>
    </div>
  );
}

/** What a person has decided last, else the proposal; the reasons stand with each side. */
function Credibility({ detail, judgements }: { detail: ClaimDetail; judgements: readonly Judgement[] }) {
  const { claim: texts } = t();
  const decided = judgements.findLast(({ kind }) => kind === "credibility");
  const value = decided?.value ?? detail.credibility;
  if (value === null) return null;
  return (
    <section aria-labelledby="credibility-title" class="credibility">
      <h2 id="credibility-title">{texts.credibility}</h2>
      <p>
        <span class="grade">{value}</span> {gradeName(value)}
        <span class="faint"> ({decided ? texts.setBy(shown(decided.author)) : texts.proposed})</span>
      </p>
    </section>
  );
}
