import type { ApiProblem } from "../api.ts";
import { t } from "../messages/messages.ts";
import type { ComponentChildren } from "../ui.ts";
import { usePageTitle } from "./page-title.ts";

/** A page that has nothing to show, and says why. */
export function Notice({ title, detail }: { title: string; detail: string }) {
  usePageTitle(title);
  return (
    <div class="notice">
      <h1>{title}</h1>
      <p>{detail}</p>
    </div>
  );
}

/** What went wrong, in one line, with its remedy. */
export function Problem({ problem }: { problem: ApiProblem }) {
  const { problem: texts } = t();
  if (problem.status === 404) return <Notice title={texts.notFound} detail={texts.notFoundDetail} />;
  if (problem.status === 0) return <Notice title={texts.unreachable} detail={texts.unreachableDetail} />;
  return <Notice title={problem.title} detail={problem.message} />;
}

/** Keeps the place of what is coming, so that nothing moves when it is there. */
export const Loading = () => (
  <p class="loading" role="status">
    {t().loading}
  </p>
);

/** A view of something fetched: while it loads, when it failed, when it is there. */
export function Fetched<Value>({
  of: { value, problem },
  children,
}: {
  of: { readonly value: Value | null; readonly problem: ApiProblem | null };
  children: (value: Value) => ComponentChildren;
}) {
  if (problem) return <Problem problem={problem} />;
  return value === null ? <Loading /> : children(value);
}
