import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folder, laut } from "./cli.ts";
import { root } from "./sources.ts";

const place = folder();
afterAll(() => place.remove());

const ledger = ["--ledger", `${place.path}/desk.laut`];
const article = place.file("bruecke.txt", "Die Brücke sei sicher, sagte die Sprecherin Telse Johannsen am Montag.");

test("what is added can be listed, found and verified", async () => {
  expect((await laut(["add", "--published", "2026-04-13", article, ...ledger])).out).toContain(
    "1 new, 0 in a new version",
  );
  expect((await laut(["add", "--published", "2026-04-13", article, ...ledger])).out).toContain("1 known already");
  expect((await laut(["documents", ...ledger])).out).toMatch(/^2026-04-13 .*bruecke\.txt {2}d\w{16}$/mu);
  expect((await laut(["search", "brücken", ...ledger])).out).toContain("Die Brücke sei sicher");
  const [source] = (await laut(["sources", "Johannsen", "--format", "jsonl", ...ledger])).out.trim().split("\n");
  expect(JSON.parse(source!)).toMatchObject({ name: "Telse Johannsen", statements: 1 });
  const who = (await laut(["identities", "Johannsen", ...ledger])).out;
  expect(who).toContain("Telse Johannsen");
  expect(who).toContain("Sprecherin (1 article, 2026-04-13 to 2026-04-13)");
  const merge = ["identities", "Telse Johannsen", "--merge", "Telse Holm"];
  expect(await laut([...merge, ...ledger])).toMatchObject({ code: 2, err: expect.stringContaining("--author") });
  expect((await laut([...merge, "--author", "Ada Voss", ...ledger])).code).toBe(0);
  expect((await laut(["identities", "Johannsen", ...ledger])).out).toContain("merge: telse holm = telse johannsen");
  expect(await laut(["ledger", "verify", ...ledger])).toMatchObject({
    code: 0,
    out: "1 versions looked at: nothing wrong.\n",
  });
});

test("a broken line is named, the others go in", async () => {
  const lines = place.file(
    "lines.jsonl",
    '{"name":"a","text":"Es regnet."}\n{oops\n{"name":"b","text":"Es schneit."}\n',
  );
  const ran = await laut(["add", "--format", "jsonl", lines, "--ledger", `${place.path}/lines.laut`]);
  expect(ran.code).toBe(1);
  expect(ran.err).toContain("lines.jsonl:2");
  expect(
    ran.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).outcome),
  ).toEqual(["new document", "new document"]);
});

test("a ledger that is not there is one clear line", async () => {
  const ran = await laut(["documents"], { env: { LAUT_LEDGER: `${place.path}/none/none.laut` } });
  expect([ran.code, ran.out]).toEqual([2, ""]);
  expect(ran.err).toMatch(/^laut: The ledger .* cannot be opened.*\n$/u);
});

test("backup and restore", async () => {
  const backup = `${place.path}/backup.laut`;
  expect((await laut(["ledger", "backup", backup, ...ledger])).code).toBe(0);
  expect((await laut(["ledger", "restore", backup, "--ledger", `${place.path}/again.laut`])).code).toBe(0);
  expect((await laut(["documents", "--ledger", `${place.path}/again.laut`])).out).toContain("bruecke.txt");
  const rows = (await laut(["ledger", "export", "--no-text", ...ledger])).out;
  expect(rows).not.toContain("sei sicher, sagte");
});

describe("the story of examples/", () => {
  const story = ["--ledger", `${place.path}/story.laut`];
  const out = async (...args: string[]) => {
    const ran = await laut([...args, ...story]);
    expect([ran.code, ran.err]).toEqual([0, ""]);
    return ran.out;
  };
  const lines = async (...args: string[]) =>
    (await out(...args, "--format", "jsonl"))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  let id = "";
  let twelve = "";

  beforeAll(async () => {
    await laut(["add", "--from", "jsonl", join(root, "examples/story.jsonl"), ...story]);
    id = (await lines("stories"))[0].id;
    const { claims } = (await lines("story", id))[0];
    twelve = claims.find(({ proposition }: { proposition: string }) => proposition.includes("zwölf")).id;
  });

  test("is one story, with names of documents for programs and a line for people", async () => {
    expect(await lines("stories")).toMatchObject([
      {
        id,
        documents: [
          "1-nordsee-kurier",
          "2-dpa",
          "3-elbe-tageblatt",
          "4-foerde-online",
          "5-radio-treene",
          "6-dpa",
          "7-nordsee-kurier",
          "8-elbe-tageblatt",
        ],
      },
    ]);
    expect(await out("stories")).toBe(`${id}  2026-04-21  8 articles    Eiderbrücke: Zwölf Träger gerissen\n`);
    expect(await out("stories", "--known-on", "2026-04-13")).toContain("5 articles");
  });

  test("says whom each article follows, what stands behind a claim, what changed", async () => {
    const view = await out("story", id);
    expect(view).toMatch(/^3 {2}13 Apr 2026, 07:20 Elbe-Tageblatt: .*\n.*\n {3}follows 2: /mu);
    expect(view).toContain("Kreise der Bauverwaltung (unnamed, Nordsee-Kurier): 1 2 3 4 7");
    expect(view).toMatch(/1 independent, 4 of the same origin, 0 not recorded/u);
    expect(view).toMatch(/13 Apr 2026 5 perhaps contradicts 1 2 3 \(how many\): „dass sogar 15/u);
    for (const line of view.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  test("can be exported claim by claim, from the ledger and from the articles", async () => {
    const written = await out("export", "--to", "claims");
    const claims = written
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const ids = claims.map((claim) => claim.id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(claims.find((claim) => claim.id === twelve)).toMatchObject({
      origins: { independent: 1 },
      mentions: expect.arrayContaining([
        {
          article: "1-nordsee-kurier",
          spans: [expect.objectContaining({ start: expect.any(Number) })],
          origin: "=nordsee-kurier ? kreis bauverwaltung",
          independent: true,
          band: "found",
        },
      ]),
      relations: expect.arrayContaining([expect.objectContaining({ kind: "denies" })]),
      answers: [
        { kind: "denies", band: "found", by: "=eiderquerung", article: "2-dpa", spans: [expect.anything()], to: 1 },
        expect.objectContaining({ kind: "denies", by: "=betreibergesellschaft" }),
      ],
    });
    expect(claims.some(({ mentions }) => mentions.length === 1)).toBe(true);
    const again = await laut(["export", "--to", "claims", join(root, "examples/story.jsonl")]);
    expect([again.code, again.out]).toEqual([0, written]);
  });

  test("as of a day it is what it was", async () => {
    expect(await out("as-of", "2026-04-15", "story", id)).toBe(await out("story", id, "--known-on", "2026-04-15"));
    expect(await out("as-of", "2026-04-15", "story", id)).not.toContain("Betreiberchef");
    expect(await out("as-of", "2026-04-13")).toContain("5 articles");
    expect((await laut(["as-of", "2026-04-15", "read"])).err).toContain('"read" cannot be asked as of a day');
    expect((await laut(["as-of", "gestern"])).err).toContain("not a date of the calendar");
  });

  test("a claim shows every wording, its origins, what contradicts it; the same as a page", async () => {
    const [claim] = await lines("claim", twelve);
    expect(claim.sides[0]).toMatchObject({
      origins: [{ class: "independent", name: "Kreise der Bauverwaltung", named: false, evidence: ["Nordsee-Kurier"] }],
      deniedBy: ["Die Betreibergesellschaft Eiderquerung"],
    });
    expect(claim.sides[0].origins[0].wordings).toHaveLength(5);
    const amounts = claim.contradictions.find(({ slot }: { slot: string }) => slot === "quantity");
    expect(claim.answers).toMatchObject([
      {
        kind: "denies",
        band: "found",
        by: "Die Betreibergesellschaft Eiderquerung",
        document: { name: "2-dpa" },
        to: 1,
      },
      { kind: "denies", document: { name: "5-radio-treene" } },
    ]);
    expect(claim.answers[0].sentence.words).toBe("dementierte");
    expect(amounts.values.map(({ value }: { value: string }) => value)).toEqual(["zwölf", "15", "14"]);
    for (const { document, sentence, span } of claim.wordings) {
      const article = readFileSync(join(root, `examples/story/${document.name}.txt`), "utf8");
      expect(article.slice(span.start, span.end)).toBe(sentence.words);
    }
    const page = `${place.path}/claim.html`;
    expect((await laut(["claim", twelve, "--html", page, "--lang", "de", ...story])).code).toBe(0);
    expect(readFileSync(page, "utf8")).toContain("Wortlaute derselben Herkunft");
    expect(readFileSync(page, "utf8")).toContain("Die Betreibergesellschaft Eiderquerung</bdi> dementiert");
    expect((await laut(["claim", twelve, ...story], { env: { LANG: "de_DE.UTF-8" } })).out).toContain("4 Wortlaute");
  });

  test("stories and claims come in the formats of other programs", async () => {
    expect(await out("story", id, "--format", "gexf")).toMatch(/<gexf [\s\S]*label="Kreise der Bauverwaltung"/u);
    expect(await out("story", id, "--format", "atom", "--lang", "de")).toContain("bestreitet: ");
    expect(await out("claim", twelve, "--format", "atom")).toContain('<title type="text">Claim: Wie aus Kreisen');
    const all = (await out("export", "--to", "origins")).trim().split("\r\n");
    expect(all.filter((row) => row === all[0])).toHaveLength(1);
    const own = (await out("claim", twelve, "--format", "origins")).trim().split("\r\n");
    expect(own.length).toBeGreaterThan(2);
    expect(own.filter((row) => !all.includes(row))).toEqual([]);
    const unrated = await laut(["claim", twelve, "--format", "claim-review", ...story]);
    expect([unrated.code, unrated.err]).toEqual([2, expect.stringContaining("nobody has rated this claim")]);
  });

  test("people judge claims and sources, by name; what was judged before stays", async () => {
    await out("claim", twelve, "--judge", "4", "--author", "Ada Voss", "--reason", "Der Brief nennt 14.");
    await out("claim", twelve, "--judge", "note", "--author", "Ben Kroll", "--reason", "Rückruf steht aus.");
    expect(JSON.parse(await out("claim", twelve, "--format", "claim-review", "--lang", "de"))).toMatchObject({
      author: { name: "Ada Voss" },
      reviewRating: { ratingValue: 2, alternateName: "zweifelhaft" },
    });
    const [claim] = await lines("claim", twelve);
    expect(claim.judgements).toMatchObject([
      { by: "Ada Voss", kind: "credibility", value: "4", reason: "Der Brief nennt 14." },
      { by: "Ben Kroll", kind: "note", value: null },
    ]);
    await out("sources", "Telse Johannsen", "--reliability", "B", "--author", "Ada Voss");
    expect(await lines("sources", "Telse Johannsen")).toMatchObject([
      { reliability: { value: "B", author: "Ada Voss" } },
    ]);
  });

  test.each([
    [["claim", "--judge", "7", "--author", "A"], "none of 1, 2, 3"],
    [["claim", "--judge", "2"], "needs its author"],
    [["claim", "--judge", "note", "--author", "A"], "needs its text"],
  ])("%s is refused", async ([name = "", ...args], message) => {
    const ran = await laut([name, twelve, ...args, ...story]);
    expect([ran.code, ran.out]).toEqual([2, ""]);
    expect(ran.err).toContain(message);
  });

  test("what is not there is one clear line", async () => {
    for (const [name, what] of [
      ["story", "no story"],
      ["claim", "no claim"],
      ["origins", "no document or story"],
    ] as const) {
      const ran = await laut([name, "x", ...story]);
      expect([ran.code, ran.err.split("\n").length]).toEqual([2, 2]);
      expect(ran.err).toContain(what);
    }
    expect((await laut(["origins", ...story])).code).toBe(2);
    expect((await laut(["sources", "Brücke", "--reliability", "B", "--author", "A", ...story])).code).toBe(2);
  });

  test("pairs of documents that share text, by their names", async () => {
    const pairs = await lines("origins", "--all");
    expect(pairs.map(({ a, b }) => `${a} ${b}`)).toEqual([
      "2-dpa 3-elbe-tageblatt",
      "2-dpa 4-foerde-online",
      "3-elbe-tageblatt 4-foerde-online",
    ]);
    // The agency's own report is the source; two that credit it have it from there.
    expect(pairs.map(({ direction }) => direction)).toEqual(["a->b", "a->b", "common"]);
    for (const pair of pairs) {
      expect(pair.boilerplate).toBe(false);
      expect(Object.keys(pair)).toEqual(["a", "b", "shared", "direction", "boilerplate", "evidence"]);
      expect(pair.shared).toBeGreaterThan(0.5);
    }
    expect(await out("origins", "3-elbe-tageblatt")).toMatch(
      /2-dpa: 85 % .*this one has it from there, by\s+credit: Deutsche\s+Presse-Agentur/u,
    );
    expect((await lines("origins", id))[0].documents).toHaveLength(8);
  });

  test("what changed since a day", async () => {
    const since = await lines("changes", "--since", "2026-04-20");
    expect(new Set(since.map(({ kind }) => kind))).toEqual(
      new Set(["new document", "contradicts", "denies", "confirms", "revises"]),
    );
    expect(since.every(({ at }) => at >= "2026-04-20")).toBe(true);
    expect(await out("changes", "--since", "2026-04-20")).toMatch(/Elbe-Tageblatt confirms\n {2}„Die Zahl von 14/u);
    expect((await laut(["changes", "--since", "2027-01-01", ...story])).err).toBe("Nothing has changed since.\n");
  });
});
