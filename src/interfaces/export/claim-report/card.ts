import type { ClaimReport, ClaimSide } from "../claim-report.ts";
import { headingOf } from "./heading.ts";
import { Html, html, langOf } from "./html.ts";
import { STYLE } from "./style.ts";
import { type Language, type Words, words } from "./words.ts";

const CARD_STYLE = `${STYLE}
body{padding:1rem;max-width:none}
h1{font-size:1.2rem}
ul{margin:.2rem 0}`;

/**
 * The claim as a small page for a frame on somebody else's: its sentence, the origins of each side, and the way to the claim's own
 * page (`address`). No script, no request; the same report gives the same bytes.
 */
export function claimCard(report: ClaimReport, language: Language, address: string): string {
  const say = words[language];
  const first = report.wordings[0];
  const heading = headingOf(report);
  const outlets = new Set(report.wordings.map(({ document }) => document.publisher ?? document.name));
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${say.claim}: ${heading}</title>
<style>${new Html(CARD_STYLE)}</style>
</head>
<body>
<main>
<p class="kicker">${say.claim} · <bdi>${[...outlets].join(", ")}</bdi></p>
<h1 dir="auto"${langOf(first)}>${heading}</h1>
${report.sides.map((side, at) => sideOf(side, at, report.sides.length, say))}
<p class="soft">${say.noVerdict} <a href="${address}" target="_blank" rel="noopener">laut</a></p>
</main>
</body>
</html>
`.markup;
}

function sideOf({ origins, deniedBy }: ClaimSide, at: number, all: number, say: Words): Html {
  const handed = origins.reduce((sum, { wordings }) => sum + wordings.length - 1, 0);
  const counts: readonly (readonly [keyof Words["classes"], number])[] = [
    ["independent", origins.filter((origin) => origin.class === "independent").length],
    ["same", handed],
    ["not recorded", origins.filter((origin) => origin.class === "not recorded").length],
  ];
  const named = origins.flatMap(({ name, named: isNamed }) =>
    name === null ? [] : [isNamed ? name : `${name} (${say.unnamed})`],
  );
  return html`${all > 1 ? html`<p class="head">${say.side(at + 1)}</p>` : null}
<ul>${counts.filter(([, count]) => count > 0).map(([kind, count]) => html`<li>${count} ${say.classes[kind][count === 1 ? 0 : 1]}</li>`)}</ul>
${named.length > 0 ? html`<p><bdi>${named.join(", ")}</bdi></p>` : null}
${deniedBy.length > 0 ? html`<p>${say.deniedBy}: <bdi>${deniedBy.join(", ")}</bdi></p>` : null}`;
}
