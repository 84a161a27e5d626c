import type { Wording } from "../api-types.ts";
import { SideBySide } from "../compare/side-by-side.tsx";
import { dateText } from "../dates.ts";
import { t, words } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { Marked } from "../reader/marked.tsx";
import type { ComponentChildren } from "../ui.ts";
import { DecideWording } from "./decide-wording.tsx";

interface Props {
  readonly wording: Wording;
  /** The first of its origin: all others hand on; null for the first itself. */
  readonly from: Wording | null;
  /** Later articles of this origin with the very same sentence. */
  readonly prints: readonly Wording[];
  /** Id of the claim's first wording. */
  readonly first: string;
  readonly onDecided: () => void;
}

/** One report of a claim in its sentence, with the clause marked. */
export function WordingCard({ wording, from, prints, first, onDecided }: Props) {
  const { document, sentence, quote, type, value, speaker, voice, chain } = wording;
  const { reader, claim } = t();
  return (
    <li class="wording" tabindex={-1}>
      <p class="kicker">
        <bdi>{shown(document.publisher ?? document.name)}</bdi>
        <span>{document.published === null ? reader.noDate : dateText(document.published)}</span>
        {from !== null && <span>{claim.passedOn}</span>}
      </p>
      <blockquote lang={document.language ?? undefined} dir="auto">
        <Marked text={sentence} spans={quote} />
      </blockquote>
      <p class="faint">
        {chain.length > 1 ? (
          <WayOf chain={chain} />
        ) : (
          speaker !== null && (
            <>
              <bdi>{shown(speaker)}</bdi>
              {isOther(speaker, voice) && (
                <>
                  {", "}
                  {claim.thatIs} <bdi>{shown(voice)}</bdi>
                </>
              )}
              {" · "}
            </>
          )
        )}
        {reader.types[type]}
        {value !== null && ` · ${words().values[value]}`}
      </p>
      <p class="wording-links">
        <WordingLink wording={wording}>{reader.inArticle}</WordingLink>
        {from !== null && <SideBySide a={from.document.version} b={wording.document.version} />}
      </p>
      {prints.length > 0 && (
        <details>
          <summary>{claim.sameWords(prints.length)}</summary>
          <ul class="plain">
            {prints.map((print) => (
              <li key={print.id}>
                <WordingLink wording={print}>
                  <bdi>{shown(print.document.publisher ?? print.document.name)}</bdi>
                </WordingLink>{" "}
                <span class="faint">
                  {print.document.published === null ? reader.noDate : dateText(print.document.published)}
                </span>{" "}
                <SideBySide a={wording.document.version} b={print.document.version} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <DecideWording wording={wording} first={first} onDecided={onDecided} />
    </li>
  );
}

/** From the origin to the one who tells it. */
const WayOf = ({ chain }: Pick<Wording, "chain">) => (
  <>
    {chain.map(({ name, named }, i) => (
      // The stations of a chain have no ids.
      <span key={`${i}${name}`}>
        {i > 0 && " → "}
        <bdi>{shown(name)}</bdi>
        {!named && ` (${t().reader.unnamed})`}
      </span>
    ))}
    {" · "}
  </>
);

/** Who the voice is, where the sentence only says "er" or "die Sprecherin". */
const isOther = (speaker: string, voice: string): boolean => {
  const own = stemsOf(speaker);
  return voice !== "" && !stemsOf(voice).some((stem) => own.includes(stem));
};

/** How nouns and names begin, whatever their case: "Kreisen", "Kreise". */
const stemsOf = (words: string): readonly string[] =>
  (words.match(/\p{Lu}[\p{L}-]+/gu) ?? []).map((word) => word.slice(0, STEM).toLowerCase());
const STEM = 4;

const WordingLink = ({ wording: { document, local }, children }: { wording: Wording; children: ComponentChildren }) => (
  <a href={`/documents/${encodeURIComponent(document.id)}#${encodeURIComponent(local)}`}>
    {children}
    <span class="hidden">
      {" "}
      {shown(document.publisher ?? document.name)}
      {/* What the article itself reports is no statement of its reading. */}
      {/\d/u.test(local) && `, ${t().reader.statement} ${local.slice(1)}`}
    </span>
  </a>
);
