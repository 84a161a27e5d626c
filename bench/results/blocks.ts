import { rules } from "../../src/languages/rules.ts";
import type { Bench, Results } from "./results.ts";

/** Numbers of one bench by their names; "–" where they were not measured. */
type Numbers = (name: string) => number | null;

const score = (value: number | null, places = 3): string => (value === null ? "–" : value.toFixed(places));
const count = (value: number | null): string => (value === null ? "–" : value.toLocaleString("en"));
const share = (part: number | null, of: number | null): string =>
  part === null || !of ? "" : ` (${Math.round((100 * part) / of)} %)`;
const counted = (part: number | null, of: number | null): string => `${count(part)}${share(part, of)}`;

const tenths = (value: number | null): string => (value === null ? "–" : value.toFixed(1));

/** Programs that bench/peers.ts times, by the beginnings of their names. */
const PEER = /^(?:compromise|wink-nlp|chrono-node|a regular expression)/u;
/** Before the name of a query, among what the bench of the ledger measured. */
const QUERY = "query ";

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n")
    .replaceAll(" --- ", "---");

const quoteParts = ["joint", "quote", "type", "medium"] as const;
const timeParts = ["value", "strict", "type"] as const;
const roles = ["speaker", "cue", "frame", "addressee"] as const;
const areas = ["statements", "who", "chain", "sure", "when", "where", "checks", "revision"] as const;

/** Types of the corpus, and what a miss of each looks like (made up). */
const types = [
  ["Indirect", "indirect", "Er sagte der Zeitung, [der Kran rostet]: it looks like a relative clause"],
  ["Direct", "direct", "Auf dem Schild stand in roten Buchstaben [„Betreten verboten“]"],
  [
    "IndirectFreeIndirect",
    "indirect, free indirect",
    'Er sagte, der Kran sei alt. [Die Kosten blieben aber gleich.]: "blieben" is not surely Konjunktiv',
  ],
  [
    "Reported",
    "reported",
    "[Der Verein bedankte sich bei allen Helfern.]: which acts count as speech is a matter of taste",
  ],
  [
    "FreeIndirect",
    "free indirect",
    "[Der Konzern will bis Mai drei Werke schließen.]: an intention that somebody must have told",
  ],
] as const;

/** Roles, and what an error in each looks like (made up). */
const roleErrors = [
  [
    "quote",
    "words",
    "[Die Teuerung sei gesunken], teilte das Institut mit, die Aussichten blieben unsicher: the rest is lost",
  ],
  [
    "speaker",
    "speaker",
    "*Die Fraktion* kritisierte den Rat. [Er habe geschlafen]: where two could go on, one is guessed",
  ],
  ["cue", "cue", 'Sie *meldete sich* mit den Worten: …: "mit den Worten" is part of it'],
  ["frame", "frame", "Die Lage sei [„ernst“], sagte der Arzt: which frame quoted words inside other words have"],
  ["addressee", "addressee", "Er sagte dem Blatt, …: a medium that is told, or only named"],
] as const;

/** How many points of all and of each area are right. */
function points(areas: readonly string[], n: Numbers, prefix = ""): string {
  const cell = (name: string) => `${count(n(`${prefix}${name}`))} of ${count(n(`${prefix}${name} of`))}`;
  return table(["all", ...areas], [[cell("total"), ...areas.map(cell)]]);
}

interface Block {
  /** The bench that its numbers come from. */
  readonly bench: Bench;
  /** `names`: of all that the bench measured. */
  readonly text: (n: Numbers, names: readonly string[]) => string;
}

/** What stands between `<!-- bench: NAME -->` and `<!-- end -->` in README.md and docs/, by its name. */
export const blocks: Readonly<Record<string, Block>> = {
  summary: {
    bench: "scores",
    text: (n) =>
      `- It does not get everything right. On 150 articles of the German news quotation corpus that its rules were tuned with
  (and on 700 that they were written from) joint F1 of words, speaker, cue, frame and addressee is ${score(n("quotes.dev.joint"), 2)} (people agree at about 0.75 to 0.8; the published
  rule system has 0.39). About three in ten of its quotations or roles are wrong or missing somewhere: least often the
  words themselves (F1 ${score(n("quotes.dev.quote"), 2)}), most often the addressee (F1 ${score(n("quotes.dev.addressee"), 2)}). [The numbers](docs/scores.md).`,
  },
  quotations: {
    bench: "scores",
    text: (n) =>
      table(
        ["", "joint F1", ...quoteParts.slice(1)],
        [
          ["dev, 150 articles", ...quoteParts.map((part) => score(n(`quotes.dev.${part}`)))],
          ["train, 700 articles", ...quoteParts.map((part) => score(n(`quotes.train.${part}`)))],
          ["QUiTE, rules (published; dev)", "0.389", "0.488", "0.391", "0.383"],
        ],
      ),
  },
  roles: {
    bench: "scores",
    text: (n) =>
      `By role on dev (F1): ${roles.map((role) => `${role} ${score(n(`quotes.dev.${role}`), 2)}`).join(", ")}.`,
  },
  calibration: {
    bench: "quotes",
    text: (n) => `Expected calibration error of \`confidence\` on dev: ${score(n("calibration error"))}.`,
  },
  times: {
    bench: "scores",
    text: (n) =>
      table(
        ["", ...timeParts],
        [
          ["Die Zeit, laut", ...timeParts.map((part) => score(n(`times.zeit.${part}`)))],
          ["Dolomiten, laut", ...timeParts.map((part) => score(n(`times.dolomiten.${part}`)))],
          ["Die Zeit, HeidelTime", "0.63", "0.70", "0.75"],
          ["Dolomiten, HeidelTime", "0.67", "0.71", "0.77"],
        ],
      ),
  },
  articles: {
    bench: "scores",
    text: (n) => points(areas, n, "articles.dev."),
  },
  blind: {
    bench: "blind",
    text: (n) =>
      points(
        areas.filter((area) => area !== "revision"),
        n,
      ),
  },
  coreference: {
    bench: "coreference",
    text: (n) => {
      const measures = ["MUC", "B³", "CEAF-e"] as const;
      const row = (half: string, scope: string) => [
        `${half}, ${scope}`,
        ...measures.map((measure) => score(n(`${half}, ${scope}, ${measure}`))),
      ];
      const pronouns = (role: string) => `${count(n(`pronouns, ${role}`))} of ${count(n(`pronouns, ${role} of`))}`;
      const rows = ["set aside", "seen"].flatMap((half) => [row(half, "all chains"), row(half, "chains with a name")]);
      return `${table(["F1", ...measures], rows)}

Pronouns that are a speaker in the quotation corpus's dev part: ${pronouns("speaker")} right; inside a speaker, addressee or frame: ${pronouns("other")}.`;
    },
  },
  stories: {
    bench: "stories",
    text: (n) =>
      table(
        ["B³", "precision", "recall", "F1"],
        [
          ["chains that were set aside", ...["precision", "recall", "f1"].map((part) => score(n(`set aside ${part}`)))],
          [
            "chains that weights were chosen on",
            ...["precision", "recall", "f1"].map((part) => score(n(`seen ${part}`))),
          ],
        ],
      ),
  },
  speed: {
    bench: "speed",
    text: (n) =>
      table(
        ["", ""],
        [
          ["laut: the whole reading, words a second", count(n("laut: the whole reading"))],
          [
            "laut: tags, features and a tree for every sentence",
            count(n("laut: tags, features and a tree for every sentence")),
          ],
          ["`laut --version`, ms", count(n("laut --version"))],
          ["`laut read`, one article, ms", count(n("laut read"))],
          ["peak memory of that, MB", count(n("peak memory"))],
        ],
      ),
  },
  peers: {
    bench: "speed",
    text: (n, names) =>
      table(
        ["what else runs in Node", "words a second"],
        names.filter((name) => PEER.test(name)).map((name) => [name, count(n(name))]),
      ),
  },
  "ledger growth": {
    bench: "ledger",
    text: (n) => {
      const row = (name: string) => ["clock", "processors", "joining"].map((part) => tenths(n(`${name}: ${part}`)));
      return `${table(
        ["milliseconds an article", "clock", "processors", "of them storing and joining"],
        [
          ["of the first thousand", ...row("first")],
          ["of the last thousand", ...row("last")],
        ],
      )}

${count(n("articles"))} articles in ${tenths(n("minutes"))} minutes; ${count(n("most memory"))} MB at most; the file has ${count(n("file"))} MB.`;
    },
  },
  "ledger queries": {
    bench: "ledger",
    text: (n, names) =>
      table(
        ["query", "median, ms"],
        names.filter((name) => name.startsWith(QUERY)).map((name) => [name.slice(QUERY.length), tenths(n(name))]),
      ),
  },
  workers: {
    bench: "workers",
    text: (n, names) => {
      const quarters = names.filter((name) => name.endsWith(": before")).map((name) => name.replace(": before", ""));
      return `${table(
        ["articles in the ledger before", "articles a second, one worker", "ms of a worker's processor"],
        quarters.map((name) => [
          count(n(`${name}: before`)),
          tenths(n(`${name}: articles a second`)),
          tenths(n(`${name}: processor`)),
        ]),
      )}

Of ${count(n("articles"))} articles two workers did ${score(n("two against one"), 2)} times as many a second as one. With four workers, of
which one was killed ${count(n("workers killed"))} times, and both servers restarted, ${count(n("rows as of one worker"))} of ${count(n("rows compared"))} rows were those of one worker;
\`verify\` found ${count(n("wrong"))} faults.`;
    },
  },
  http: {
    bench: "http",
    text: (n) =>
      table(
        [
          "articles",
          "asked a second",
          "asked",
          "failed",
          "half within",
          "95 of 100",
          "99 of 100",
          "memory before, after",
        ],
        [
          [
            ...["articles", "a second", "asked", "failed"].map((name) => count(n(name))),
            ...["p50", "p95", "p99"].map((name) => `${tenths(n(name))} ms`),
            `${count(n("before"))} MB, ${count(n("after"))} MB`,
          ],
        ],
      ),
  },
  "found by rule": {
    bench: "quotes",
    text: (n, names) =>
      table(
        ["rule", "what it does", "dev: found", "of them in the corpus"],
        Object.values(rules)
          .flat()
          .filter(({ id }) => names.includes(`rule ${id} found`))
          .map(({ id, says }) => [
            `\`${id}\``,
            says.en,
            count(n(`rule ${id} found`)),
            count(n(`rule ${id} in the corpus`)),
          ]),
      ),
  },
  "missed by type": {
    bench: "quotes",
    text: (n) =>
      table(
        ["type", "in dev", "nothing found", "other type found", "words right¹", "a made-up miss"],
        types.map(([type, name, example]) => [
          name,
          count(n(`type ${type} of`)),
          counted(n(`type ${type} missed`), n(`type ${type} of`)),
          count(n(`type ${type} other type`)),
          counted(n(`type ${type} words right`), n(`type ${type} of`)),
          example,
        ]),
      ),
  },
  "wrong by role": {
    bench: "quotes",
    text: (n) =>
      table(
        ["role", "both have it", "of them wrong", "only the corpus", "only we", "a made-up error"],
        roleErrors.map(([role, name, example]) => [
          name,
          count(n(`role ${role} both`)),
          counted(n(`role ${role} wrong`), n(`role ${role} both`)),
          role === "quote" ? "–" : count(n(`role ${role} only the corpus`)),
          role === "quote" ? "–" : count(n(`role ${role} only we`)),
          example,
        ]),
      ),
  },
  "measured on": {
    bench: "scores",
    text: () => "",
  },
};

/** A block's text, from what was measured last. */
export function blockText(name: string, results: Results): string {
  const block = blocks[name];
  if (block === undefined)
    throw new RangeError(`No block is called "${name}". One of: ${Object.keys(blocks).join(", ")}.`);
  if (name === "measured on") return measuredOn(results);
  const values = results[block.bench]?.values;
  return block.text((value) => values?.[value] ?? null, Object.keys(values ?? {}));
}

/** Of each bench: when, of which code, where. */
const measuredOn = (results: Results): string =>
  table(
    ["bench", "day", "code", "machine"],
    Object.entries(results).map(([bench, { day, commit, changed, machine }]) => [
      bench,
      day,
      `${commit ?? "–"}${changed ? " and changes" : ""}`,
      `${machine.processor}, ${machine.cores} cores, ${machine.gigabytes} GB, Node ${machine.node}, load ${machine.load}`,
    ]),
  );
