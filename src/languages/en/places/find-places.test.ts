import { describe, expect, test } from "vitest";
import { loadModels, read } from "../../../index.ts";
import { readWhole } from "../../../pipeline.ts";
import { exonyms } from "../rows/places/exonyms.ts";

/** "London GB city" of each place listed, in the text's order. */
const places = async (text: string): Promise<string[]> =>
  (await read({ text, published: "2026-11-23", language: "en" })).places.map(
    ({ start, end, country, precision }) => `${text.slice(start, end)} ${country} ${precision}`,
  );

test.each([
  ["The fair in Paris, Texas, drew thousands.", ["Paris US city", "Texas US region"]],
  ["The fair in Paris, Tex., drew thousands.", ["Paris US city"]],
  ["The fair in Paris drew thousands.", ["Paris FR city"]],
  ["NEW YORK, Nov. 20 (Reuters) — The bridge is closed.", ["NEW YORK US city"]],
  ["Races in Florida, Indiana and Ohio are close.", ["Florida US region", "Indiana US region", "Ohio US region"]],
  ["Voters in Georgia chose Mara Hale, as Americans did in Ohio.", ["Georgia US region", "Ohio US region"]],
  ["Troops entered Georgia; Georgian officials in Tbilisi protested.", ["Georgia GE country", "Tbilisi GE city"]],
  ["A mill in Lebanon, Ohio, burned.", ["Lebanon US city", "Ohio US region"]],
  ["Oslo (CNN) The bridge is closed.", ["Oslo NO city"]],
  ["London (CNN) - The bridge is closed.", ["London GB city"]],
  ["The road north of Mosul was reopened, and troops left eastern Ukraine.", ["Mosul IQ city", "Ukraine UA country"]],
  ["A strike closed the port in Cologne, Germany.", ["Cologne DE city", "Germany DE country"]],
  [
    "Residents of Washington state and of Washington, D.C., voted.",
    ["Washington US region", "Washington, D.C. US city"],
  ],
])("%s", async (text, wanted) => {
  expect(await places(text)).toEqual(wanted);
});

/** Names whose example is not read yet: "left from Bombay" gives no place, "sailed from Bombay" does. */
const NOT_READ: ReadonlySet<string> = new Set(["Bombay"]);

describe.each(exonyms)("%s is %s", (name, _listed, country, example) => {
  test(NOT_READ.has(name) ? "not read yet" : "read", async () => {
    const found = (await places(example)).map((place) => place.replace(/ [a-z]+$/u, ""));
    expect(found.includes(`${name} ${country}`)).toBe(!NOT_READ.has(name));
  });
});

test("a person, a paper, a house and a people are no places", async () => {
  expect(
    await places("Paris Hilton told the Boston Globe that the White House had called the French farmers."),
  ).toEqual([]);
  expect(await places("Mr. London said U.S. troops would not meet the Manchester United team.")).toEqual([]);
});

test("a capital that acts is its government, and no place", async () => {
  expect(await places("Moscow denied the report. Talks between Tehran and Paris failed.")).toEqual([]);
  const text = "He flew to Moscow on Monday, and Moscow residents waited at home.";
  expect(await places(text)).toEqual(["Moscow RU city", "Moscow RU city"]);
  const { places: all } = readWhole({ text: "Moscow denied the report.", language: "en" }, await loadModels());
  expect(all.map(({ id, sense }) => `${id} ${sense}`)).toEqual(["g1 government"]);
});

test("a name without a state beside it lies in the state that the article names", async () => {
  expect(await places("Voters in Alabama were split. In Auburn, few came.")).toEqual([
    "Alabama US region",
    "Auburn US city",
  ]);
  const { places: read_ } = await read({
    text: "Voters in Alabama were split. In Auburn, few came.",
    published: "2026-11-23",
    language: "en",
  });
  expect(read_[1]!.point![0]).toBeCloseTo(-85.5, 0);
});

test("where a statement happens", async () => {
  const text = "“Russia will not vote on this. A vote was held in Poland and in Rome,” Mara Hale said.";
  const { statements, places: found } = await read({ text, published: "2026-11-23", language: "en" });
  expect(statements[0]!.places.map((id) => found.find((place) => place.id === id)!.name)).toEqual(["Poland", "Rome"]);
});
