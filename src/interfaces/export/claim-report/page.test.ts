import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import type { ClaimReport, ClaimWording } from "../claim-report.ts";
import { claimReportPage } from "./page.ts";
import { words } from "./words.ts";

const wording = (part: Partial<ClaimWording> = {}): ClaimWording => ({
  document: {
    name: "a.txt",
    sha256: "0".repeat(64),
    title: "Frachter treibt",
    publisher: "Hafenbote",
    published: "2026-03-09",
    url: "https://hafenbote.example/marit",
  },
  statement: "s1",
  sentence: { before: "", words: "Zwölf Seeleute werden vermisst", after: ", meldete Ritzau." },
  span: { start: 10, end: 40 },
  chain: [{ name: "Küstenwache", named: true }],
  factuality: "CT+",
  said: null,
  ...part,
});
const report = (part: Partial<ClaimReport> = {}): ClaimReport => ({
  id: "c7",
  proposition: "Zwölf Seeleute werden vermisst",
  asOf: "2026-03-10T14:30:00Z",
  wordings: [wording(), wording({ chain: [{ name: "Kreise", named: false }] })],
  sides: [
    {
      origins: [
        { class: "independent", name: "Küstenwache", named: true, wordings: [0], evidence: [] },
        { class: "not recorded", name: "Kreise", named: false, wordings: [1], evidence: ["„aus Kreisen“"] },
      ],
      credibility: { grade: 3, reasons: ["one-named-origin", "open-contradiction"] },
      deniedBy: ["Reederei"],
    },
  ],
  contradictions: [
    {
      slot: "quantity",
      values: [
        { value: "zwölf", wordings: [0] },
        { value: "zehn", wordings: [1] },
      ],
    },
  ],
  judgements: [
    { by: "Ute Moor", at: "2026-03-11T08:00:00Z", kind: "credibility", value: "4", reason: "Zehn, sagt die Reederei." },
  ],
  ...part,
});
const page = (part: Partial<ClaimReport> = {}, language: "de" | "en" = "de") =>
  claimReportPage(report(part), language, "1.2.3");

test.each(["de", "en"] as const)("in %s: every part is there, and wordings are cited by their number", (language) => {
  const out = page({}, language);
  const say = words[language];
  for (const text of [
    say.noVerdict,
    say.proposed,
    say.unreviewed,
    say.slots.quantity,
    say.kinds.credibility,
    say.reasons["open-contradiction"],
    say.deniedBy,
    say.unnamed,
    "1.2.3",
  ])
    expect(out).toContain(text);
  for (const id of ["w1", "w2"]) expect(out).toMatch(new RegExp(`id="${id}"[\\s\\S]*`, "u"));
  expect(out).toContain(`1 ${say.classes.independent[0]}`);
  expect(out).not.toContain(say.classes.same[0]);
  expect(out).not.toContain(say.side(1));
  expect(out).toContain(language === "de" ? "10. März 2026, 14:30 UTC" : "10 March 2026, 14:30 UTC");
});

test("stands alone: no script, nothing fetched, the same bytes", () => {
  const out = page();
  expect(out).toBe(page());
  expect(out).toContain("default-src 'none'");
  expect(out).not.toMatch(/<script|<link|<img|@import|url\(|\son\w+=/iu);
});

test("text stays text, in content and in attributes; an address that runs something is no link", () => {
  const evil = `"><script>alert(1)</script><img src=x onerror=alert(1)>\u202e`;
  const out = page({
    proposition: evil,
    wordings: [
      wording({
        sentence: { before: evil, words: evil, after: evil },
        document: { ...wording().document, title: evil, publisher: evil, url: "javascript:alert(1)" },
      }),
    ],
    sides: [
      {
        origins: [{ class: "not recorded", name: evil, named: false, wordings: [0], evidence: [evil] }],
        credibility: null,
        deniedBy: [evil],
      },
    ],
    contradictions: [{ slot: "time", values: [{ value: evil, wordings: [0] }] }],
    judgements: [{ by: evil, at: evil, kind: "note", value: null, reason: evil }],
  });
  expect(out).not.toMatch(/<script|<img|href="javascript/iu);
});

test("several sides; what only hands on is counted once and named beside its origin", () => {
  const origin = { class: "independent", name: "Küstenwache", named: true, evidence: [] } as const;
  const side = { credibility: null, deniedBy: [] };
  const out = page({
    sides: [
      { ...side, origins: [{ ...origin, wordings: [0, 1, 2] }] },
      { ...side, origins: [] },
    ],
  });
  expect(out).toContain(words.de.side(2));
  expect(out).toContain(`1 ${words.de.classes.independent[0]}`);
  expect(out).toMatch(
    new RegExp(`2 ${words.de.classes.same[1]}[^]*Küstenwache</bdi> <a href="#w2">\\[2\\]</a> <a href="#w3">`, "u"),
  );
});

test("balanced markup, one heading of the first level, nothing empty said of nothing", () => {
  const bare = page({ wordings: [], sides: [], contradictions: [], judgements: [] });
  for (const text of Object.values(words.de.none)) expect(bare).toContain(text);
  for (const out of [page(), bare]) {
    const parser = new SaxesParser();
    parser.on("error", (error) => {
      throw error;
    });
    parser.write(out.replace("<!doctype html>", "").replaceAll(/<(meta|br)([^>]*)>/gu, "<$1$2/>")).close();
    expect(out.match(/<h1/gu)).toHaveLength(1);
  }
});
