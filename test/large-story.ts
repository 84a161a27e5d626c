import type { Article } from "../src/index.ts";
import { random } from "./many-articles.ts";

// One made-up event told by many outlets over four weeks: reports of an agency, most articles copies of it with a sentence or
// two of their own, some reports of an outlet's own, cited by others; unnamed sources, a number that changes, a denial.

const AGENCIES = ["dpa", "Nordagentur"];
const CITIES =
  "Hainfeld Marnsee Osterau Birkenhude Tellingen Rodau Sandhagen Kornberg Weddel Lüthorst Elmsund Barsum Grödeln Vahlen Nessing Uhlbach Drosten Harmsdorf Pellin Quarst";
const KINDS = ["Tageblatt", "Kurier", "Anzeiger"];
const OUTLETS = CITIES.split(" ").flatMap((city) => KINDS.map((kind) => `${city}er ${kind}`));
const PEOPLE = [
  ["Landrätin", "Hanne Vosskuhl"],
  ["Bürgermeister", "Arne Trebin"],
  ["Umweltminister", "Lutz Obermark"],
  ["Ingenieurin", "Silke Rathjen"],
  ["Sprecher", "Jost Wieland"],
  ["Feuerwehrchef", "Bernd Kalkhorst"],
] as const;
const TITLES = [
  "Risse in der Mauer",
  "Anwohner verlangen Auskunft",
  "Was die Kontrollen kosten",
  "Streit um das Gutachten",
  "Straße in Marnsee gesperrt",
  "Verband bleibt dabei",
];
const SIGHTS = [
  "Am Ufer lagen am Morgen noch Sandsäcke.",
  "Vor dem Rathaus standen am Abend viele Menschen.",
  "In der Schule blieb der Unterricht aus.",
  "Auf dem Marktplatz wurde Trinkwasser verteilt.",
];
/** What an agency may report of; each report takes three of them, so that no two reports are one text. */
const NEWS: readonly ((n: number, office: string, name: string) => string)[] = [
  (n) =>
    `An der Talsperre Wendebach sind nach Angaben des Betreibers ${8 + (n % 5)} Risse in der Mauer gefunden worden. Die Anlage könne vorerst nicht ganz gefüllt werden, teilte der Wasserverband Wendebach mit.`,
  (n, office, name) =>
    `${office} ${name} sagte, die Bewohner von Hainfeld müssten sich auf weitere Kontrollen einstellen. „Wir prüfen die Mauer jeden Tag, heute zum ${n + 1}. Mal“, sagte ${name}.`,
  (n) =>
    `Aus Kreisen der Aufsicht verlautete, die Reparatur der Talsperre könnte ${20 + (n % 9)} Millionen Euro kosten. Der Wasserverband Wendebach dementierte das.`,
  (n) =>
    `In Marnsee wurde die Straße unterhalb der Talsperre am ${1 + (n % 28)}. März gesperrt. Die Umleitung ist laut Straßenmeisterei ${6 + (n % 7)} Kilometer lang.`,
  (n, office, name) =>
    `${office} ${name} forderte das Land auf, ein unabhängiges Gutachten zur Talsperre Wendebach in Auftrag zu geben. Es solle in ${3 + (n % 6)} Wochen vorliegen.`,
  (n) =>
    `Der Pegel unterhalb der Mauer stieg bis zum Abend auf ${2 + (n % 3)},${n % 10} Meter. Gefahr für die Orte am Wendebach bestehe nicht, hieß es bei der Leitstelle.`,
  (n, office, name) =>
    `Die Gewerkschaft der Wasserwerker kritisierte den Verband. Seit ${2015 + (n % 9)} seien zwei von drei Stellen der Talsperrenaufsicht weggefallen, sagte ${office} ${name}.`,
  (n) =>
    `Rund ${200 + n * 7} Anwohner trafen sich in der Turnhalle von Osterau. Viele wollten wissen, ob ihre Keller volllaufen könnten.`,
  (n) =>
    `Das Umweltministerium kündigte an, ${2 + (n % 4)} weitere Talsperren des Landes prüfen zu lassen. Ein Zusammenhang mit dem Wendebach werde nicht vermutet.`,
  (n, office, name) =>
    `Nach Einschätzung von ${office} ${name} stammen die Risse an der Talsperre aus dem Winter ${2010 + (n % 12)}. Damals sei der Beton zu schnell gefroren.`,
];
/** An article of an agency is taken over so often at least, and less often than at most. */
const [FEWEST, MOST] = [2, 9];
const START = Date.UTC(2026, 2, 2, 6);
const HOUR = 3_600_000;

/** `count` articles about one dam, in the order in which they come out. */
export function largeStory(count: number, seed = 7): readonly Article[] {
  const chance = random(seed);
  const one = <Item>(list: readonly Item[]): Item => list[Math.floor(chance() * list.length)]!;
  const made: Article[] = [];
  const put = (hour: number, publisher: string, title: string, text: string) => {
    if (made.length < count)
      made.push({
        name: `talsperre-${made.length + 1}`,
        url: `https://news.example/talsperre/${made.length + 1}`,
        published: new Date(START + hour * HOUR).toISOString(),
        language: "de",
        publisher,
        title,
        text,
      });
  };
  for (let wave = 0; made.length < count; wave++) {
    const hour = wave * 8;
    const [office, name] = one(PEOPLE);
    const agency = one(AGENCIES);
    const title = `Talsperre Wendebach: ${one(TITLES)}`;
    const body = [0, 1 + (wave % 3), 4 + (wave % 6)].map((step) =>
      NEWS[(wave * 3 + step) % NEWS.length]!(wave, office, name),
    );
    put(hour, agency, title, `Hainfeld (${agency}) - ${body.join("\n\n")}`);
    const copies = FEWEST + Math.floor(chance() * (MOST - FEWEST));
    for (let i = 0; i < copies; i++) {
      const taken = chance() < 0.4 ? body.slice(0, 2) : body;
      put(hour + 1 + i * 0.4, one(OUTLETS), title, `${taken.join("\n\n")}\n\n${one(SIGHTS)} (${agency})`);
    }
    const outlet = one(OUTLETS);
    put(
      hour + 5,
      outlet,
      `Wendebach: Verband wusste seit ${wave + 2} Wochen von den Rissen`,
      `Der Wasserverband Wendebach wusste nach Informationen des „${outlet}“ seit ${wave + 2} Wochen von den Rissen in der Talsperre. Das geht aus einem Schreiben hervor, das dem „${outlet}“ vorliegt.\n\n${office} ${name} sagte dem „${outlet}“, das Schreiben sei bekannt. ${one(SIGHTS)}`,
    );
    put(
      hour + 6,
      one(OUTLETS),
      "Bericht: Verband kannte Risse an der Talsperre Wendebach",
      `Risse in der Talsperre Wendebach waren dem Verband offenbar länger bekannt. Das berichtete der „${outlet}“ unter Berufung auf ein Schreiben.\n\nSprecher Jost Wieland wies das zurück. Für die Orte unterhalb der Mauer bestehe keine Gefahr, sagte Wieland. ${one(SIGHTS)}`,
    );
  }
  return made;
}
