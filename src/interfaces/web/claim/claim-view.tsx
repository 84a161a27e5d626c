import { claim } from "../api.ts";
import type { ClaimDetail, Judgement } from "../api-types.ts";
import { dateText } from "../dates.ts";
import { Clause } from "../lists/items.tsx";
import { OriginCounts } from "../lists/origin-counts.tsx";
import { count, t } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { useResource } from "../resource.ts";
import { AsOf, asAsked, askedDay } from "../shell/as-of.tsx";
import { Fetched } from "../shell/notice.tsx";
import { usePageTitle } from "../shell/page-title.ts";
import { usePageKeys } from "../shell/shortcuts.ts";
import { useSignal } from "../ui.ts";
import { WatchBar } from "../watch/watch-bar.tsx";
import { Answers } from "./answers.tsx";
import { Contradictions } from "./contradictions.tsx";
import { Decisions } from "./decisions.tsx";
import { JudgementForm } from "./judgement-form.tsx";
import { Judgements } from "./judgements.tsx";
import { Questions } from "./questions.tsx";
import { Share } from "./share.tsx";
import { gradeName, Sides } from "./sides.tsx";

export function ClaimPage({ id }: { id: string }) {
  const again = useSignal(0);
  const day = askedDay();
  const found = useResource(`${id} ${day} ${again.value}`, (signal) => claim(id, day, signal));
  const onDecided = () => {
    again.value++;
  };
  return <Fetched of={found.value}>{(value) => <ClaimView claim={value} onDecided={onDecided} />}</Fetched>;
}

/** Everything that was said of one thing, and what stands behind it. */
function ClaimView({ claim: detail, onDecided }: { claim: ClaimDetail; onDecided: () => void }) {
  const { lists, claim: texts } = t();
  const added = useSignal<readonly Judgement[]>([]);
  const judgements = [...detail.judgements, ...added.value];
  usePageTitle(shown(detail.sentence || detail.text));
  usePageKeys({
    next: () => focusWording(1),
    previous: () => focusWording(-1),
    letters: { a: () => decideFocused("a"), r: () => decideFocused("r"), c: () => decideFocused("c") },
  });
  return (
    <div class="claim">
      <header class="article-head">
        <p class="kicker">
          {detail.story && (
            <a href={asAsked(`/stories/${encodeURIComponent(detail.story.id)}`)}>
              {texts.story}: <bdi lang={detail.story.language ?? undefined}>{shown(detail.story.title)}</bdi>
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
        <h1 dir="auto" lang={detail.language ?? undefined}>
          {shown(detail.sentence || detail.text)}
        </h1>
        <Clause item={detail} />
        <OriginCounts origins={detail.origins} />
        <AsOf first={detail.first} last={detail.last} />
        <Share detail={detail} />
        <WatchBar address={`/claims/${encodeURIComponent(detail.id)}`} title={detail.sentence || detail.text} />
      </header>
      <div class="claim-columns">
        <Sides detail={detail} onDecided={onDecided} />
        <div>
          <Contradictions detail={detail} />
          <Answers answers={detail.answers} />
          <Questions detail={detail} onDecided={onDecided} />
          <Decisions detail={detail} onDecided={onDecided} />
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

/** Moves the focus along the wordings. */
function focusWording(by: 1 | -1): void {
  const cards = [...document.querySelectorAll<HTMLElement>("main .wordings > li")];
  const at = cards.findIndex((card) => card.contains(document.activeElement));
  cards[at < 0 ? 0 : Math.min(Math.max(at + by, 0), cards.length - 1)]?.focus();
}

/** Does what a key stands for in the wording that has the focus; "c" goes to the field for who speaks. */
function decideFocused(key: string): void {
  const card = document.activeElement?.closest(".wordings > li");
  const details = card?.querySelector<HTMLDetailsElement>("details.decide");
  const found = card?.querySelector<HTMLElement>(`[data-key=${key}]`);
  if (!details || !found) return;
  details.open = true;
  if (found instanceof HTMLInputElement) found.focus();
  else found.click();
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
        <span class="grade">{value}</span> {decided ? gradeName(value) : texts.proposedGrade(Number(value))}
        <span class="faint"> ({decided ? texts.setBy(shown(decided.author)) : texts.proposed})</span>
      </p>
    </section>
  );
}
