import type { ArticleInput } from "../api.ts";
import { t } from "../messages/messages.ts";
import { address, queryIn } from "../router.ts";
import { Fold } from "../shell/fold.tsx";
import { useSignal } from "../ui.ts";
import { filesAsArticles } from "./files.ts";
import type { Work } from "./work.ts";

interface Props {
  readonly work: Work;
}

const busy = ({ state }: Work): boolean => state.value.kind === "reading" || state.value.kind === "adding";

/** A text and its day. */
export function TextInput({ work }: Props) {
  const { start } = t();
  const text = useSignal("");
  const published = useSignal("");
  const missing = useSignal(false);
  /** What waits for its date, until that is given or declined. */
  const undated = useSignal<((input: ArticleInput) => void) | null>(null);
  const give = (then: (input: ArticleInput) => void, anyway = false) => {
    missing.value = text.value.trim() === "";
    undated.value = missing.value || published.value !== "" || anyway ? null : then;
    if (missing.value) document.getElementById("article-text")?.focus();
    else if (undated.value) document.getElementById("published")?.focus();
    else then({ text: text.value, ...(published.value ? { published: published.value } : {}) });
  };
  const submit = (event: Event) => {
    event.preventDefault();
    give(work.read);
  };
  return (
    <form class="text-form" onSubmit={submit}>
      <label class="field" for="article-text">
        {start.text}
      </label>
      <textarea
        id="article-text"
        rows={9}
        placeholder={start.textHint}
        value={text.value}
        aria-invalid={missing.value}
        aria-describedby={missing.value ? "text-missing" : undefined}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
      {missing.value && (
        <p id="text-missing" class="error" role="alert">
          {start.nothing}
        </p>
      )}
      <div class="form-row">
        <label class="field">
          {start.published}
          <input
            id="published"
            type="date"
            value={published.value}
            aria-describedby="published-hint"
            onInput={(event) => {
              published.value = event.currentTarget.value;
            }}
          />
        </label>
        <span id="published-hint" class="faint">
          {start.publishedHint}
        </span>
        <button type="submit" class="primary" disabled={busy(work)}>
          {start.read}
        </button>
        <button type="button" disabled={busy(work)} onClick={() => give((input) => work.add([input]))}>
          {start.add}
        </button>
      </div>
      {undated.value && (
        <p class="form-row" role="alert">
          <span class="error">{start.undated}</span>
          <button type="button" onClick={() => undated.value && give(undated.value, true)}>
            {start.anyway}
          </button>
        </p>
      )}
    </form>
  );
}

/** The address of a page, to read; of a page or feed, to add. */
export function UrlInput({ work }: Props) {
  const { start } = t();
  // "/?url=…" is what the bookmark "read this page" opens; a person then says whether to read it.
  const url = useSignal(queryIn(address.value).get("url") ?? "");
  const submit = (event: Event) => {
    event.preventDefault();
    work.read({ url: url.value });
  };
  return (
    <form onSubmit={submit}>
      <label class="field">
        {start.address}
        <input
          type="url"
          required
          inputmode="url"
          placeholder={start.addressHint}
          value={url.value}
          onInput={(event) => {
            url.value = event.currentTarget.value;
          }}
        />
      </label>
      <div class="form-row">
        <button type="submit" disabled={busy(work)}>
          {start.readAddress}
        </button>
        <button type="button" disabled={busy(work) || url.value === ""} onClick={() => work.add([{ url: url.value }])}>
          {start.add}
        </button>
      </div>
      <Fold title={start.bookmark}>
        {() => (
          <p class="faint">
            {start.bookmarkHow}{" "}
            <code>{`javascript:location.href='${location.origin}/?url='+encodeURIComponent(location.href)`}</code>
          </p>
        )}
      </Fold>
    </form>
  );
}

/** One file is read at once; of several, each is added to the ledger. */
export function FileInput({ work }: Props) {
  const { start } = t();
  const over = useSignal(false);
  const problem = useSignal("");
  const take = async (list: FileList | null | undefined) => {
    const { articles, tooLarge } = await filesAsArticles([...(list ?? [])]);
    problem.value = tooLarge.length > 0 ? `${start.tooLarge} ${tooLarge.join(", ")}` : "";
    if (articles.length === 1) work.read(articles[0]!);
    else if (articles.length > 1) work.add(articles);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first.
    <div
      class={`drop${over.value ? " over" : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => {
        over.value = false;
      }}
      onDrop={(event) => {
        event.preventDefault();
        over.value = false;
        void take(event.dataTransfer?.files);
      }}
    >
      <label class="field">
        {start.drop}
        <input
          type="file"
          multiple
          accept=".txt,.html,.htm,text/plain,text/html"
          disabled={busy(work)}
          onChange={(event) => void take(event.currentTarget.files)}
        />
      </label>
      {problem.value && (
        <p class="error" role="alert">
          <bdi>{problem.value}</bdi>
        </p>
      )}
    </div>
  );
}
