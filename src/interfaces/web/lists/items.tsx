import { inOwnCase } from "../../labels/own-case.ts";
import type { Lists } from "../api.ts";
import type {
  ChangeItem,
  ClaimItem,
  DocumentItem,
  HitItem,
  SourceItem,
  StatementItem,
  StoryItem,
} from "../api-types.ts";
import { dateText } from "../dates.ts";
import { count, t, words } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { Marked } from "../reader/marked.tsx";
import type { ComponentChildren } from "../ui.ts";
import { OriginCounts } from "./origin-counts.tsx";

type ItemViews = { readonly [Name in keyof Lists]: (item: Lists[Name]) => ComponentChildren };

/** How an item of each list looks. */
export const itemViews: ItemViews = {
  documents: (item) => <DocumentRow key={item.version} item={item} />,
  stories: (item) => <StoryRow key={item.id} item={item} />,
  claims: (item) => <ClaimRow key={item.id} item={item} />,
  sources: (item) => <SourceRow key={item.id} item={item} />,
  changes: (item) => <ChangeRow key={item.id} item={item} />,
  statements: (item) => <StatementRow key={item.id} item={item} />,
  search: (item) => <HitRow key={item.document.version} item={item} />,
};

/** Where an item's page is. */
export const addressOf = {
  documents: ({ id }: DocumentItem) => `/documents/${encodeURIComponent(id)}`,
  stories: ({ id }: StoryItem) => `/stories/${encodeURIComponent(id)}`,
  claims: ({ id }: ClaimItem) => `/claims/${encodeURIComponent(id)}`,
  sources: ({ id }: SourceItem) => `/sources/${encodeURIComponent(id)}`,
  changes: (item: ChangeItem) => changeAddress(item),
};

export const documentTitle = ({ title, name }: DocumentItem): string => shown(title ?? (name || t().reader.untitled));

const span = (first: string | null, last: string | null): string =>
  [...new Set([first, last].flatMap((date) => (date === null ? [] : dateText(date))))].join(" – ");

export function DocumentLink({ item }: { item: DocumentItem }) {
  return (
    <a href={`/documents/${encodeURIComponent(item.id)}`} dir="auto" lang={item.language ?? undefined}>
      {documentTitle(item)}
    </a>
  );
}

const DocumentRow = ({ item }: { item: DocumentItem }) => (
  <li>
    <DocumentEntry item={item} />
  </li>
);

export function DocumentEntry({ item }: { item: DocumentItem }) {
  const { lists, reader } = t();
  return (
    <>
      <DocumentLink item={item} />
      <span class="faint">
        {item.publisher !== null && <bdi>{shown(item.publisher)} · </bdi>}
        {item.published === null ? reader.noDate : dateText(item.published)} ·{" "}
        {count(item.words, lists.words, lists.words)}
      </span>
    </>
  );
}

function StoryRow({ item }: { item: StoryItem }) {
  const { lists } = t();
  return (
    <li>
      <a href={`/stories/${encodeURIComponent(item.id)}`} dir="auto" lang={item.language ?? undefined}>
        {shown(item.title)}
      </a>
      <span class="faint">
        {span(item.first, item.last)} · {count(item.documents, lists.oneArticle, lists.manyArticles)}
      </span>
    </li>
  );
}

/** A clause that is shorter than its sentence by so many characters is named below it: another one may be another claim. */
const MORE = 12;

/** Which part of its sentence a claim is about. */
export function Clause({ item: { text, sentence, language } }: { item: ClaimItem }) {
  if (sentence.length <= text.length + MORE) return null;
  return (
    <p class="snippet">
      <span class="faint">{t().claim.clause}</span> <bdi lang={language ?? undefined}>{t().quoted(shown(text))}</bdi>
    </p>
  );
}

export const clauseBelow = (item: ClaimItem) => <Clause item={item} />;

const ClaimRow = ({ item }: { item: ClaimItem }) => (
  <li>
    <ClaimEntry item={item} />
  </li>
);

export function ClaimEntry({ item }: { item: ClaimItem }) {
  const { lists, claim } = t();
  return (
    <>
      <a href={`/claims/${encodeURIComponent(item.id)}`} dir="auto" lang={item.language ?? undefined}>
        {shown(item.sentence || item.text)}
      </a>
      <Clause item={item} />
      <OriginCounts origins={item.origins} />
      <span class="faint">
        {count(item.wordings, lists.oneWording, lists.manyWordings)} · {span(item.first, item.last)}
        {item.values.length > 0 && ` · ${item.values.map((value) => words().values[value]).join(", ")}`}
        {item.credibility !== null && ` · ${claim.proposedGrade(item.credibility)}`}
      </span>
      {item.contradictions > 0 && (
        <span class="clash">{count(item.contradictions, lists.oneContradiction, lists.manyContradictions)}</span>
      )}
    </>
  );
}

function SourceRow({ item }: { item: SourceItem }) {
  const { lists } = t();
  return (
    <li>
      <a href={`/sources/${encodeURIComponent(item.id)}`}>
        <bdi>{shown(item.name)}</bdi>
      </a>
      <span class="faint">
        {count(item.statements, t().reader.one, t().reader.many)}
        {item.relays > 0 && ` (${item.relays} ${lists.relays})`} ·{" "}
        {count(item.documents, lists.oneArticle, lists.manyArticles)}
        {item.reliability !== null && ` · ${t().source.reliability} ${item.reliability}`}
      </span>
    </li>
  );
}

/** "er (Malte Hinrichs)": who speaks as the article has it, and whose word it is where that does not say it. */
function whoSays({ speaker, origin, setRight }: StatementItem): string | null {
  if (setRight) return `${origin ?? t().reader.unknownSpeaker} (${t().review.setRightBy})`;
  const told = speaker === null ? null : inOwnCase(speaker);
  if (told === null || origin === null) return told ?? origin;
  return told.includes(inOwnCase(origin)) ? told : `${told} (${inOwnCase(origin)})`;
}

function StatementRow({ item }: { item: StatementItem }) {
  const { document, quote, statement, places, about } = item;
  const { reader, story } = t();
  const who = whoSays(item);
  const when = about.map(dateText);
  return (
    <li>
      <a
        class="clamped"
        href={`/documents/${encodeURIComponent(document.id)}#${statement.id}`}
        dir="auto"
        lang={document.language ?? undefined}
      >
        {shown(quote ?? documentTitle(document))}
      </a>
      <span class="faint">
        {who !== null && <bdi>{shown(who)} · </bdi>}
        {reader.types[statement.type]} · <bdi>{shown(document.publisher ?? document.name)}</bdi> ·{" "}
        {document.published === null ? reader.noDate : dateText(document.published)}
        {places.length + when.length > 0 && ` · ${story.about}: ${[...places.map(shown), ...when].join(", ")}`}
      </span>
    </li>
  );
}

const changeAddress = ({ claim, document }: ChangeItem): string =>
  claim === null ? `/documents/${encodeURIComponent(document)}` : `/claims/${encodeURIComponent(claim)}`;

function ChangeRow({ item }: { item: ChangeItem }) {
  return (
    <li>
      <a href={changeAddress(item)} dir="auto" lang={item.language ?? undefined}>
        {shown(item.claimText)}
      </a>
      <span class="faint">
        <strong>{t().story.kinds[item.kind]}</strong>
        {item.reviewed !== null && ` (${item.reviewed ? t().review.looked : t().review.unlooked})`} ·{" "}
        {dateText(item.at)}
        {item.by !== null && <bdi> · {shown(item.by)}</bdi>}
      </span>
      {item.after !== null && (
        <q class="after" dir="auto" lang={item.language ?? undefined}>
          {shown(item.after)}
        </q>
      )}
    </li>
  );
}

function HitRow({ item: { document, text, hits } }: { item: HitItem }) {
  return (
    <li>
      <DocumentLink item={document} />
      {text !== "" && (
        <p class="snippet" dir="auto" lang={document.language ?? undefined}>
          … <Marked text={text} spans={hits} /> …
        </p>
      )}
      <span class="faint">
        {document.publisher !== null && <bdi>{shown(document.publisher)} · </bdi>}
        {document.published === null ? t().reader.noDate : dateText(document.published)}
      </span>
    </li>
  );
}
