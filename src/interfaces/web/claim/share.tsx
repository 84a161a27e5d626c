import { queryOf } from "../api.ts";
import type { ClaimDetail } from "../api-types.ts";
import { t } from "../messages/messages.ts";
import { language } from "../settings.ts";
import { asAsked, askedDay } from "../shell/as-of.tsx";
import { saveAs } from "../shell/save-as.ts";
import { useSignal } from "../ui.ts";
import { citation, claimReviewDraft, embedding, framing, wordingsAsCsv } from "./share-texts.ts";

/** The claim to take along: its address, a citation, HTML for another page, its data as files. */
export function Share({ detail }: { detail: ClaimDetail }) {
  const { share } = t();
  const told = useSignal("");
  const cited = {
    detail,
    address: location.origin + asAsked(`/claims/${encodeURIComponent(detail.id)}`),
    day: new Date().toISOString().slice(0, 10),
  };
  // Where the page may not write to the clipboard, the text is shown to be copied by hand.
  const copy = (text: string) =>
    void (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
      () => (told.value = share.copied),
      () => (told.value = text),
    );
  const json = (value: object) => JSON.stringify(value, null, 1);
  const save = (text: string, type: string, name: string) => saveAs(new Blob([text], { type }), name);
  return (
    <section class="share" aria-label={share.title}>
      <button type="button" onClick={() => copy(cited.address)}>
        {share.link}
      </button>
      <button type="button" onClick={() => copy(citation(cited, { quoted: t().quoted, undated: share.undated }))}>
        {share.cite}
      </button>
      <button type="button" onClick={() => copy(embedding(cited))}>
        {share.embed}
      </button>
      <button type="button" onClick={() => copy(framing(cited))}>
        {share.frame}
      </button>
      <a
        href={`/embed/claims/${encodeURIComponent(detail.id)}/page${queryOf({ lang: language.value, knownOn: askedDay() })}`}
        type="text/html"
        download
      >
        {share.page}
      </a>
      <button type="button" onClick={() => save(wordingsAsCsv(detail), "text/csv", `${detail.id}.csv`)}>
        CSV
      </button>
      <button type="button" onClick={() => save(json(detail), "application/json", `${detail.id}.json`)}>
        JSON
      </button>
      <button
        type="button"
        onClick={() => save(json(claimReviewDraft(cited)), "application/ld+json", `${detail.id}-review.json`)}
      >
        {share.review}
      </button>
      <span role="status">{told.value}</span>
    </section>
  );
}
