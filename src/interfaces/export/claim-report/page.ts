import { createHash } from "node:crypto";
import type {
  ClaimContradiction,
  ClaimJudgement,
  ClaimOrigin,
  ClaimReport,
  ClaimWording,
  OriginClass,
} from "../claim-report.ts";
import { webIri } from "../ids.ts";
import { Html, html } from "./html.ts";
import { STYLE } from "./style.ts";
import { type Language, type Words, words } from "./words.ts";

/** The claim as one HTML page. `version` is laut's own. */
export function claimReportPage(report: ClaimReport, language: Language, version: string): string {
  const say = words[language];
  const title = `${say.claim}: ${report.proposition}`;
  const day = dayOf(report.asOf, language);
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<main>
<header>
<p class="kicker">${say.claim} · ${say.asOf(day)}</p>
<h1 dir="auto">${report.proposition}</h1>
<p class="soft">${say.noVerdict}</p>
</header>
${section(say.origins, originsOf(report.origins, say))}
${section(say.contradictions, contradictionsOf(report.contradictions, say))}
${section(say.credibility, credibilityOf(report, say))}
${section(say.judgements, judgementsOf(report.judgements, say, language))}
${section(
  `${say.wordings} (${report.wordings.length})`,
  report.wordings.map((one, at) => wordingOf(one, at, say)),
)}
${section(say.cite, citation(report, { say, day, version }))}
</main>
</body>
</html>
`.markup;
}

const section = (heading: string, body: Html | readonly Html[]): Html => html`<section>
<h2>${heading}</h2>
${body}
</section>`;

/** Links to wordings: "[1] [3]". */
const references = (wordings: readonly number[]): Html[] =>
  wordings.map((at) => html` <a href="#w${at + 1}">[${at + 1}]</a>`);

const CLASSES: readonly OriginClass[] = ["independent", "same", "not recorded"];

function originsOf(origins: readonly ClaimOrigin[], say: Words): Html | Html[] {
  if (origins.length === 0) return html`<p>${say.none.origins}</p>`;
  return CLASSES.flatMap((kind) => {
    const members = origins.filter((origin) => origin.class === kind);
    const [one, many, meaning] = say.classes[kind];
    if (members.length === 0) return [];
    return html`<h3>${members.length} ${members.length === 1 ? one : many}</h3>
<p class="soft">${meaning}</p>
<ul>${members.map((origin) => originOf(origin, say))}</ul>
`;
  });
}

const originOf = ({ name, named, wordings, evidence }: ClaimOrigin, say: Words): Html =>
  html`<li><bdi>${name ?? say.noSource}</bdi>${name !== null && !named ? ` (${say.unnamed})` : null}${references(wordings)}${evidence.map((line) => html`<br><span class="soft"><bdi>${line}</bdi></span>`)}</li>`;

function contradictionsOf(contradictions: readonly ClaimContradiction[], say: Words): Html {
  if (contradictions.length === 0) return html`<p>${say.none.contradictions}</p>`;
  const rows = contradictions.flatMap(({ slot, values }) =>
    values.map(
      ({ value, wordings }, at) =>
        html`<tr>${at === 0 ? html`<th scope="rowgroup" rowspan="${values.length}">${say.slots[slot]}</th>` : null}<td><bdi>${value}</bdi></td><td>${references(wordings)}</td></tr>
`,
    ),
  );
  return html`<table><tbody>${rows}</tbody></table>`;
}

function credibilityOf({ credibility }: ClaimReport, say: Words): Html {
  if (!credibility) return html`<p>${say.none.credibility}</p>`;
  const { grade, reasons } = credibility;
  return html`<div class="box"><p><span class="grade">${grade}</span>${say.grades[grade - 1] ?? ""}</p>
<ul>${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>
<p class="soft">${say.proposed}</p></div>`;
}

function judgementsOf(judgements: readonly ClaimJudgement[], say: Words, language: Language): Html {
  if (judgements.length === 0) return html`<p>${say.none.judgements}</p>`;
  const rows = judgements.map(
    ({ by, at, kind, grade, note }) =>
      html`<li><bdi>${by}</bdi>, <time datetime="${at}">${dayOf(at, language)}</time>: ${say.kinds[kind]}${grade === null ? null : ` (${grade}, ${say.grades[grade - 1]})`}${note && html`<br><span dir="auto">${note}</span>`}</li>`,
  );
  return html`<ol>${rows}</ol>`;
}

function wordingOf(wording: ClaimWording, at: number, say: Words): Html {
  const { document, sentence, span, chain, factuality, said, statement } = wording;
  const address = webIri(document.url);
  const title = document.title ?? document.name;
  const way = chain.map(({ name, named }) => html`<bdi>${name}</bdi>${named ? null : ` (${say.unnamed})`}`);
  const sure = factuality === null ? null : (say.sure[factuality] ?? factuality);
  return html`<figure id="w${at + 1}">
<blockquote dir="auto">${sentence.before}<mark>${sentence.words}</mark>${sentence.after}</blockquote>
<figcaption>[${at + 1}] <bdi>${document.publisher ?? "–"}</bdi>, ${document.published ?? say.undated}: ${address ? html`<a href="${address}" rel="noreferrer noopener"><bdi>${title}</bdi></a>` : html`<bdi>${title}</bdi>`}<br>
${say.chain}: ${way.length === 0 ? say.noSource : way.map((link, i) => (i === 0 ? link : html` → ${link}`))}${sure === null ? null : ` · ${sure}`}${said === null ? null : ` · ${say.said}: ${said}`}<br>
${say.characters} ${span.start}–${span.end} · ${statement} · <code>${document.sha256}</code></figcaption>
</figure>
`;
}

function citation(report: ClaimReport, { say, day, version }: { say: Words; day: string; version: string }): Html {
  const fingerprint = createHash("sha256").update(JSON.stringify(report)).digest("hex");
  return html`<p class="box"><bdi>${say.quoted(report.proposition)}</bdi>. ${say.claim} ${report.id}, ${say.asOf(day)}. ${say.madeBy(version)}.<br>
<span class="soft">${say.fingerprint}: <code>${fingerprint}</code></span></p>`;
}

/** "23. November 2026, 14:30 UTC": an instant in UTC, so that every machine writes the same; what is no instant as it is. */
function dayOf(instant: string, language: Language): string {
  const time = new Date(instant);
  if (Number.isNaN(time.getTime())) return instant;
  const day = new Intl.DateTimeFormat(language === "de" ? "de-DE" : "en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(time);
  return instant.length > 10 ? `${day}, ${time.toISOString().slice(11, 16)} UTC` : day;
}
