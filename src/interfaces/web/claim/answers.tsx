import type { ChangeItem } from "../api-types.ts";
import { t } from "../messages/messages.ts";
import { Fold } from "../shell/fold.tsx";
import { ChangeOf } from "../story/changes.tsx";

/** Answers that are shown before the others are asked for. */
const FIRST = 5;

/** Who denies or confirms it, as the articles themselves tell. */
export function Answers({ answers }: { answers: readonly ChangeItem[] }) {
  const { claim, story } = t();
  if (answers.length === 0) return null;
  const list = (items: readonly ChangeItem[]) => (
    <ol>
      {items.map((item) => (
        <ChangeOf key={item.id} change={item} />
      ))}
    </ol>
  );
  return (
    <section class="changes" aria-labelledby="answers-title">
      <h2 id="answers-title">{claim.answers}</h2>
      {list(answers.slice(0, FIRST))}
      {answers.length > FIRST && (
        <Fold title={story.moreChanges} count={answers.length - FIRST}>
          {() => list(answers.slice(FIRST))}
        </Fold>
      )}
    </section>
  );
}
