import { ApiProblem, news, unwatch, watch, watches } from "../api.ts";
import type { WatchItem } from "../api-types.ts";
import { t } from "../messages/messages.ts";
import { useResource } from "../resource.ts";
import { ReviewerField } from "../review/reviewer-field.tsx";
import { reviewer } from "../settings.ts";
import { useSignal } from "../ui.ts";
import { feedOf, useFeed } from "./feed.ts";
import { see } from "./seen.ts";

interface Props {
  /** The page's path and query, without the day that it is asked of. */
  readonly address: string;
  readonly title: string;
}

/** On a page: to watch it, and its feed. */
export function WatchBar({ address, title }: Props) {
  const { watching } = t();
  const again = useSignal(0);
  const all = useResource(`watches ${address} ${again.value}`, watches).value.value?.items ?? [];
  useFeed(address, title);
  const own = all.filter((one) => one.address === address);
  return (
    <section class="watch-bar" aria-label={watching.title}>
      <details>
        <summary>
          {own.length > 0 ? watching.watched(own.map(({ author }) => author).join(", ")) : watching.begin}
        </summary>
        <WatchForm
          address={address}
          title={title}
          own={own.find(({ author }) => author === reviewer.value.trim())}
          onDone={() => {
            again.value++;
          }}
        />
      </details>
      <a href={feedOf(address)} type="application/atom+xml">
        {watching.feed}
      </a>
    </section>
  );
}

function WatchForm({ address, title, own, onDone }: Props & { own: WatchItem | undefined; onDone: () => void }) {
  const { watching, problem } = t();
  const told = useSignal("");
  const attempt = async (what: () => Promise<unknown>) => {
    try {
      await what();
      told.value = "";
      onDone();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      told.value = error.status === 0 ? problem.unreachableDetail : error.message;
    }
  };
  const begin = (webhook: string) =>
    attempt(async () => {
      const made = await watch({ address, title, author: reviewer.value.trim(), webhook: webhook || null });
      see(made.address, (await news(made.address)).items);
    });
  return (
    <form
      class="form-row"
      onSubmit={(event) => {
        event.preventDefault();
        void begin(String(new FormData(event.currentTarget).get("webhook") ?? "").trim());
      }}
    >
      <ReviewerField required />
      <label class="field">
        {watching.webhook}
        <input name="webhook" type="url" placeholder="https://…" defaultValue={own?.webhook ?? ""} />
      </label>
      <button type="submit" class="primary">
        {own ? watching.change : watching.begin}
      </button>
      {own && (
        <button type="button" onClick={() => void attempt(() => unwatch(address, own.author))}>
          {watching.end}
        </button>
      )}
      <p class="faint">{watching.how}</p>
      <p role="status" class={told.value === "" ? undefined : "error"}>
        {told.value}
      </p>
    </form>
  );
}
