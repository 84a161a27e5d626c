import type { Emptiness } from "./verbs-of-saying.ts";

/** Who stands behind a source without a name. */
export type UnnamedKind =
  /** A circle around power: Regierungskreise, Umfeld. */
  | "circles"
  /** Somebody who knows from inside. */
  | "insider"
  /** Somebody who saw it. */
  | "eyewitness"
  /** Police, prosecutors, secret services. */
  | "investigator"
  /** Officials and diplomats without a name. */
  | "official"
  /** People who know the matter by trade. */
  | "expert"
  /** People who live there or are concerned. */
  | "affected"
  /** Other media, not named. */
  | "media"
  /** Somebody, hearsay. */
  | "hearsay";

/** Words that name a source without its name. */
export interface UnnamedSource {
  /** Singular or plural as it mostly stands; phrases are given in the nominative. A leading hyphen takes any first part: "-kreise". */
  readonly words: string;
  readonly kind: UnnamedKind;
  /** Why the example holds no statement; left out where it has this source. */
  readonly empty?: Emptiness;
  readonly example: string;
}

/** After the source formulas of agency style books and counts of speakers without a name in the German news quotation corpus. */
// biome-ignore format: one row a line
export const unnamedSources: readonly UnnamedSource[] = [
  { words: "Kreise", kind: "circles", example: "Aus Kreisen der Koalition hieß es, man sei sich einig." },
  { words: "-kreise", kind: "circles", example: "Der Gipfel ist abgesagt. Das verlautete aus Verhandlungskreisen." },
  { words: "Regierungskreise", kind: "circles", example: "Regierungskreise bestätigten den Termin." },
  { words: "Koalitionskreise", kind: "circles", example: "Aus Koalitionskreisen hieß es, der Entwurf liege vor." },
  { words: "Parteikreise", kind: "circles", example: "In Parteikreisen gilt er als Favorit." },
  { words: "Diplomatenkreise", kind: "circles", example: "Aus Diplomatenkreisen kam Widerspruch." },
  { words: "Sicherheitskreise", kind: "investigator", example: "Nach Angaben aus Sicherheitskreisen war er bekannt." },
  { words: "Ermittlerkreise", kind: "investigator", example: "In Ermittlerkreisen war von zwei Tätern die Rede." },
  { words: "Justizkreise", kind: "investigator", example: "Aus Justizkreisen verlautete, er schweige." },
  { words: "Polizeikreise", kind: "investigator", example: "Aus Polizeikreisen hieß es, die Spur sei heiß." },
  { words: "Militärkreise", kind: "official", example: "Militärkreise sprachen von 40 Gefangenen." },
  { words: "Geheimdienstkreise", kind: "investigator", example: "Aus Geheimdienstkreisen kam eine Warnung." },
  { words: "Finanzkreise", kind: "circles", example: "In Finanzkreisen gilt der Verkauf als sicher." },
  { words: "Branchenkreise", kind: "circles", example: "Aus Branchenkreisen hieß es, drei Käufer böten." },
  { words: "Unternehmenskreise", kind: "circles", example: "Aus Unternehmenskreisen verlautete, 300 Stellen fielen weg." },
  { words: "Industriekreise", kind: "circles", example: "Industriekreise nannten den Preis zu hoch." },
  { words: "Verhandlungskreise", kind: "circles", example: "Aus Verhandlungskreisen kam Optimismus." },
  { words: "EU-Kreise", kind: "circles", example: "EU-Kreise rechnen mit einem Kompromiss." },
  { words: "Teilnehmerkreise", kind: "circles", example: "Aus Teilnehmerkreisen hieß es, der Streit sei laut gewesen." },
  { words: "Fraktionskreise", kind: "circles", empty: "mention", example: "In Fraktionskreisen wächst der Unmut." },
  { words: "informierte Kreise", kind: "circles", example: "Informierte Kreise nannten Freitag als Termin." },
  { words: "gut unterrichtete Kreise", kind: "circles", example: "Aus gut unterrichteten Kreisen hieß es, er trete ab." },
  { words: "unterrichtete Kreise", kind: "circles", example: "Wie aus unterrichteten Kreisen verlautete, ist das Geld da." },
  { words: "Umfeld", kind: "circles", example: "Aus dem Umfeld des Trainers hieß es, er bleibe." },
  { words: "Reihen", kind: "circles", example: "Aus den Reihen der Opposition kam Spott." },
  { words: "Umgebung", kind: "circles", example: "In der Umgebung des Präsidenten rechnet man mit Streit." },
  { words: "Lager", kind: "circles", example: "Aus dem Lager der Kandidatin kam Kritik." },
  { words: "Insider", kind: "insider", example: "Insider sprechen von einem Preis von drei Milliarden Euro." },
  { words: "Brancheninsider", kind: "insider", example: "Brancheninsider erwarten einen Zusammenschluss." },
  { words: "Eingeweihte", kind: "insider", example: "Eingeweihte wussten seit Mai Bescheid." },
  { words: "Kenner", kind: "insider", example: "Kenner des Vereins halten das für ausgeschlossen." },
  { words: "Informant", kind: "insider", empty: "deed", example: "Ein Informant übergab die Mails." },
  { words: "Whistleblower", kind: "insider", empty: "deed", example: "Ein Whistleblower legte die Listen offen." },
  { words: "Hinweisgeber", kind: "insider", example: "Ein Hinweisgeber meldete den Betrug." },
  { words: "Quelle", kind: "insider", example: "Eine Quelle im Klub bestätigte das." },
  { words: "informierte Person", kind: "insider", example: "Zwei informierte Personen nannten die Summe." },
  { words: "mit der Sache vertraute Person", kind: "insider", example: "Drei mit der Sache vertraute Personen sagten, der Kauf sei geplatzt." },
  { words: "mit dem Vorgang vertraute Person", kind: "insider", example: "Eine mit dem Vorgang vertraute Person sprach von Druck." },
  { words: "mit den Plänen vertraute Person", kind: "insider", example: "Mit den Plänen vertraute Personen nannten den Mai." },
  { words: "Vertrauter", kind: "insider", example: "Ein Vertrauter des Ministers bestritt das." },
  { words: "enger Berater", kind: "insider", example: "Ein enger Berater des Königs nannte die Lage ernst." },
  { words: "hochrangiger Beamter", kind: "official", example: "Ein hochrangiger Beamter sprach von Wochen." },
  { words: "ranghoher Beamter", kind: "official", example: "Ein ranghoher Beamter nannte den Flug eine Provokation." },
  { words: "Regierungsvertreter", kind: "official", example: "Ein Regierungsvertreter bestätigte die Reise." },
  { words: "Regierungsbeamter", kind: "official", example: "Zwei Regierungsbeamte sprachen von einem Durchbruch." },
  { words: "Behördenvertreter", kind: "official", example: "Behördenvertreter nannten zwölf Vermisste." },
  { words: "Diplomat", kind: "official", example: "Ein Diplomat sprach von harten Stunden." },
  { words: "EU-Diplomat", kind: "official", example: "Ein EU-Diplomat nannte den Text fertig." },
  { words: "Offizieller", kind: "official", example: "Ein Offizieller des Verbandes bestätigte die Sperre." },
  { words: "Mitarbeiter", kind: "insider", example: "Mitarbeiter berichteten von Druck." },
  { words: "Delegationsmitglied", kind: "official", example: "Ein Delegationsmitglied nannte die Stimmung eisig." },
  { words: "Ermittler", kind: "investigator", example: "Ermittler gehen von Brandstiftung aus." },
  { words: "Fahnder", kind: "investigator", example: "Fahnder vermuten die Beute im Ausland." },
  { words: "Augenzeuge", kind: "eyewitness", example: "Augenzeugen sahen zwei Männer fliehen." },
  { words: "Zeuge", kind: "eyewitness", example: "Zeugen berichteten von einem Knall." },
  { words: "Ohrenzeuge", kind: "eyewitness", example: "Ein Ohrenzeuge hörte drei Schüsse." },
  { words: "Anwohner", kind: "affected", example: "Anwohner berichteten von Rauch." },
  { words: "Bewohner", kind: "affected", example: "Bewohner sprachen von Plünderungen." },
  { words: "Nachbar", kind: "affected", example: "Nachbarn beschrieben ihn als still." },
  { words: "Überlebender", kind: "eyewitness", example: "Überlebende erzählten von der Flucht." },
  { words: "Betroffener", kind: "affected", example: "Betroffene berichteten von Drohungen." },
  { words: "Angehöriger", kind: "affected", example: "Angehörige sagten, er sei krank gewesen." },
  { words: "Passagier", kind: "eyewitness", example: "Passagiere berichteten von Panik an Bord." },
  { words: "Teilnehmer", kind: "eyewitness", example: "Teilnehmer nannten die Sitzung stürmisch." },
  { words: "Aktivist", kind: "affected", example: "Aktivisten meldeten 60 Festnahmen." },
  { words: "Experte", kind: "expert", example: "Experten halten den Plan für teuer." },
  { words: "Fachleute", kind: "expert", example: "Fachleute rechnen mit Frost." },
  { words: "Beobachter", kind: "expert", example: "Beobachter sehen darin ein Signal." },
  { words: "Analyst", kind: "expert", example: "Analysten erwarten mehr Gewinn." },
  { words: "Kritiker", kind: "expert", example: "Kritiker sprechen von Zensur." },
  { words: "Forscher", kind: "expert", example: "Forscher warnen vor dem Stoff." },
  { words: "Medien", kind: "media", example: "Medien berichteten von einem Treffen." },
  { words: "Medienbericht", kind: "media", example: "Medienberichten zufolge ist er krank." },
  { words: "lokale Medien", kind: "media", example: "Lokale Medien meldeten vier Tote." },
  { words: "Presse", kind: "media", example: "Die Presse spekulierte über einen Rücktritt." },
  { words: "Presseberichte", kind: "media", example: "Laut Presseberichten steht der Verkauf bevor." },
  { words: "Staatsmedien", kind: "media", empty: "deed", example: "Staatsmedien zeigten die Parade." },
  { words: "Gerüchte", kind: "hearsay", example: "Gerüchten zufolge wechselt er." },
  { words: "Vernehmen", kind: "hearsay", example: "Dem Vernehmen nach ist der Vertrag fertig." },
  { words: "Flurfunk", kind: "hearsay", example: "Im Flurfunk galt er als Nachfolger." },
  { words: "Hörensagen", kind: "hearsay", empty: "mention", example: "Sie kannte den Fall vom Hörensagen." },
  { words: "ein Unbekannter", kind: "hearsay", example: "Ein Unbekannter drohte am Telefon mit einer Bombe." },
  { words: "anonymer Anrufer", kind: "hearsay", example: "Ein anonymer Anrufer meldete die Bombe." },
];
