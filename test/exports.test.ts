import { expect, test } from "vitest";
import { sources } from "./sources.ts";

/** Every name that a file exports, types too, in the order of the file. */
function exportsOf(path: string): string[] {
  const { content } = sources().find((source) => source.path === path)!;
  const lists = /^export (?:type )?\{(?<list>[^}]*)\}/gmu;
  const single = /^export (?:async )?(?:function|const|interface|type|class) (?<name>\w+)/gmu;
  const found = [
    ...[...content.matchAll(lists)].flatMap(({ index, groups }) =>
      groups!.list!.split(",").map((name) => ({
        index,
        name: name
          .replace(/^.*\bas /u, "")
          .replace("type ", "")
          .trim(),
      })),
    ),
    ...[...content.matchAll(single)].map(({ index, groups }) => ({ index, name: groups!.name! })),
  ];
  return found
    .filter(({ name }) => name)
    .sort((a, b) => a.index - b.index)
    .map(({ name }) => name);
}

// A name that comes or goes here changes what other people's programs can rely on: it belongs into CHANGELOG.md.
test("the names of the package's main entry", () => {
  expect(exportsOf("index.ts")).toMatchInlineSnapshot(`
    [
      "analyseArticle",
      "analyseConllu",
      "Check",
      "Entity",
      "EntityType",
      "Mention",
      "PlaceMark",
      "TimeMark",
      "Days",
      "edtfDays",
      "ExplainedClause",
      "ExplainedName",
      "ExplainedPlace",
      "ExplainedToken",
      "Explanation",
      "explainArticle",
      "Act",
      "RuleRow",
      "RuleStage",
      "ruleOf",
      "rules",
      "LoadOptions",
      "loadModels",
      "Models",
      "readArticle",
      "DocumentHead",
      "Reading",
      "ReadingWithText",
      "SmallModels",
      "smallModels",
      "ChainLink",
      "Factuality",
      "FactualityValue",
      "Medium",
      "Role",
      "Statement",
      "StatementType",
      "Reason",
      "ReasonedField",
      "whyOf",
      "articleFromHtml",
      "articlesFromNewsml",
      "articlesFromNinjs",
      "canonicalAddress",
      "ConlluError",
      "ConlluReader",
      "ConlluRow",
      "ConlluSentence",
      "readConllu",
      "writeConllu",
      "Binary",
      "Decoded",
      "decode",
      "Doubt",
      "LanguageGuess",
      "paragraphsOf",
      "publishedAsEdtf",
      "Span",
      "Article",
      "Text",
      "writtenDate",
      "read",
    ]
  `);
});

test("the names of the schema's entry", () => {
  expect(exportsOf("reading-schema.ts")).toMatchInlineSnapshot(`
    [
      "statementSchema",
      "timeSchema",
      "entitySchema",
      "placeSchema",
      "checkSchema",
      "doubtSchema",
      "documentSchema",
      "readingSchema",
      "readingJsonSchema",
    ]
  `);
});

test("the names of the languages' entry", () => {
  expect(exportsOf("languages/index.ts")).toMatchInlineSnapshot(`
    [
      "EntityIndex",
      "NO_ENTITIES",
      "Lexicon",
      "WordRows",
      "Check",
      "PlaceMark",
      "TimeMark",
      "NameMark",
      "noLexicon",
      "NamedPlace",
      "NO_PLACE_ROWS",
      "PlaceRows",
      "PlaceReading",
      "range",
      "spansOf",
      "TokenRange",
      "without",
      "endingsOf",
      "NO_WORD_ROWS",
      "Words",
      "RuleRow",
      "RuleTable",
      "row",
      "NO_TOKEN_ROWS",
      "TokenRows",
      "assemble",
      "Certainty",
      "Fields",
      "Marks",
      "When",
      "Draft",
      "nest",
      "Quotation",
      "Sentence",
      "TokenKind",
      "Tokens",
      "ClauseMark",
      "Found",
      "Language",
      "languages",
    ]
  `);
});
