import { source } from "../api.ts";
import type { Judgement, SourceDetail } from "../api-types.ts";
import { JudgementForm } from "../claim/judgement-form.tsx";
import { Judgements } from "../claim/judgements.tsx";
import { PagedList } from "../lists/list-view.tsx";
import { count, t, words } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { useResource } from "../resource.ts";
import { AsOf, askedDay } from "../shell/as-of.tsx";
import { Fetched } from "../shell/notice.tsx";
import { usePageTitle } from "../shell/page-title.ts";
import { useSignal } from "../ui.ts";
import { WatchBar } from "../watch/watch-bar.tsx";
import { Identity } from "./identity.tsx";

export function SourcePage({ id }: { id: string }) {
  const again = useSignal(0);
  const day = askedDay();
  const found = useResource(`${id} ${day} ${again.value}`, (signal) => source(id, day, signal));
  const onDecided = () => {
    again.value++;
  };
  return (
    <Fetched of={found.value}>
      {(value) => <SourceView key={again.value} source={value} knownOn={day} onDecided={onDecided} />}
    </Fetched>
  );
}

interface ViewProps {
  readonly source: SourceDetail;
  /** The day that is asked of; null for all that is known. */
  readonly knownOn: string | null;
  readonly onDecided: () => void;
}

/** Everything that a source said and passed on, under all its names that people have put together, and how reliable they hold it. */
function SourceView({ source: detail, knownOn, onDecided }: ViewProps) {
  const { lists, reader, source: texts } = t();
  const added = useSignal<readonly Judgement[]>([]);
  const judgements = [...detail.judgements, ...added.value];
  usePageTitle(shown(detail.name));
  return (
    <div class="claim">
      <header class="article-head">
        <p class="kicker">
          <span>{texts.kinds[detail.kind] ?? detail.kind}</span>
          <span>{count(detail.statements, reader.one, reader.many)}</span>
          {detail.relays > 0 && (
            <span>
              {detail.relays} {texts.relays}
            </span>
          )}
          <span>{count(detail.documents, lists.oneArticle, lists.manyArticles)}</span>
          {detail.publishers > 0 && <span>{texts.publishers(detail.publishers)}</span>}
          <a href={`/search?${new URLSearchParams({ q: `"${detail.name}"` })}`}>{texts.search}</a>
        </p>
        <h1>
          <bdi>{shown(detail.name)}</bdi>
        </h1>
        <AsOf first={detail.first} last={detail.last} />
        <WatchBar address={`/sources/${encodeURIComponent(detail.id)}`} title={detail.name} />
      </header>
      <div class="claim-columns">
        <section aria-labelledby="said-title">
          <h2 id="said-title">{texts.statements}</h2>
          <PagedList name="statements" query={{ source: detail.id, knownOn }} empty={<p>{lists.empty}</p>} />
        </section>
        <div>
          {detail.kind !== "LOC" && <Identity key={detail.id} id={detail.id} knownOn={knownOn} onDecided={onDecided} />}
          <Reliability judgements={judgements} />
          <Judgements judgements={judgements} />
          <JudgementForm
            subject="sources"
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

/** What people hold of it; nothing is proposed for sources. */
function Reliability({ judgements }: { judgements: readonly Judgement[] }) {
  const { claim, source: texts } = t();
  const decided = judgements.findLast(({ kind }) => kind === "reliability");
  const names: Readonly<Record<string, string>> = words().reliability;
  return (
    <section aria-labelledby="reliability-title" class="credibility">
      <h2 id="reliability-title">{texts.reliability}</h2>
      {decided ? (
        <p>
          <span class="grade">{decided.value}</span> {names[decided.value ?? ""]}
          <span class="faint"> ({claim.setBy(shown(decided.author))})</span>
        </p>
      ) : (
        <p>{texts.unjudged}</p>
      )}
    </section>
  );
}
