import { t } from "../messages/messages.ts";
import { Problem } from "../shell/notice.tsx";
import type { Work } from "./work.ts";

/** What is being done, how far it is, and a way to stop it. */
export function Progress({ work }: { work: Work }) {
  const { start } = t();
  const state = work.state.value;
  return (
    <div class="progress" aria-live="polite">
      {state.kind === "failed" && <Problem problem={state.problem} />}
      {(state.kind === "reading" || state.kind === "adding") && (
        <>
          <p>
            {state.kind === "reading" ? start.reading : start.adding}
            {state.kind === "adding" && state.last && (
              <>
                {" "}
                {start.added(state.last.done, state.last.total)}: <bdi>{state.last.name}</bdi>
              </>
            )}
          </p>
          <progress
            aria-label={state.kind === "reading" ? start.reading : start.adding}
            max={state.kind === "adding" ? (state.last?.total ?? undefined) : undefined}
            value={state.kind === "adding" && state.last?.total ? state.last.done : undefined}
          />
          <button type="button" onClick={() => work.stop()}>
            {start.stop}
          </button>
        </>
      )}
      {state.kind === "added" && (
        <>
          <p>
            {start.done} {state.last && start.added(state.last.done, state.last.total)}{" "}
            <a href="/documents">{start.toDocuments}</a>
          </p>
          <ul>
            {state.problems.map((problem) => (
              <li key={problem}>
                <bdi>{problem}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
