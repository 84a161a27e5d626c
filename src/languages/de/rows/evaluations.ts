import type { Act } from "../../../language/acts.ts";

/** Whether a word blames or commends what it is said of. */
export type Verdict = "blame" | "praise";

/** A noun or adjective that is a verdict on somebody's doing, wherever it stands: "ein großer Fehler", "unverantwortlich". */
export interface Evaluation {
  /** Nouns count as the last part of a compound too; adjectives with every ending. */
  readonly word: string;
  readonly verdict: Verdict;
  /** The act of the example's cue, where it says more than the verdict: "warnten vor einem Dammbruch"; else null. */
  readonly cue: Act | null;
  readonly example: string;
}

type Row = readonly [word: string, example: string, cue?: Act];

/**
 * Only words that judge a doing or its doer, not misfortunes ("Katastrophe", "Unglück"), which are told, not blamed.
 * Collected by hand from what agency prose lets critics and admirers say.
 */
// biome-ignore format: one row a line
const blame: readonly Row[] = [
  ["Fehler", "Sie sprach von einem schweren Fehler."],
  ["Fehlentscheidung", "Der Verband nannte das eine Fehlentscheidung."],
  ["Irrweg", "Der Bischof nannte den Plan einen Irrweg."],
  ["Skandal", "Die Opposition sprach von einem Skandal."],
  ["Dammbruch", "Die Grünen warnten vor einem rechtlichen Dammbruch.", "warn"],
  ["Tabubruch", "Der Verein sprach von einem Tabubruch."],
  ["Rechtsbruch", "Die Anwältin nannte das einen Rechtsbruch."],
  ["Wortbruch", "Die Fraktion warf ihm Wortbruch vor.", "accuse"],
  ["Vertrauensbruch", "Die Eltern sprachen von einem Vertrauensbruch."],
  ["Schande", "Der Rektor nannte den Zustand eine Schande."],
  ["Armutszeugnis", "Das sei ein Armutszeugnis, sagte die Trainerin."],
  ["Versagen", "Der Ausschuss sprach von Versagen."],
  ["Versäumnis", "Der Gutachter sprach von einem Versäumnis."],
  ["Farce", "Der Angeklagte nannte den Prozess eine Farce."],
  ["Witz", "Das Angebot sei ein schlechter Witz, sagte der Betriebsrat."],
  ["Provokation", "Der Gesandte sprach von einer Provokation."],
  ["Heuchelei", "Die Bäuerin nannte das Heuchelei."],
  ["Lüge", "Der Minister sprach von einer Lüge."],
  ["Betrug", "Der Mieterverein nannte die Rechnung Betrug."],
  ["Willkür", "Der Händler sprach von Willkür."],
  ["Zensur", "Der Verlag sprach von Zensur."],
  ["Verschwendung", "Der Bund der Zahler nannte den Bau Verschwendung."],
  ["Geldverschwendung", "Die Stadträtin sprach von Geldverschwendung."],
  ["Unsinn", "Der Wirt nannte die Auflage Unsinn."],
  ["Blödsinn", "Der Trainer nannte das Gerücht Blödsinn."],
  ["Wahnsinn", "Der Imker nannte den Plan Wahnsinn."],
  ["Frechheit", "Der Fahrer nannte die Gebühr eine Frechheit."],
  ["Zumutung", "Die Pendlerin nannte den Fahrplan eine Zumutung."],
  ["Unverschämtheit", "Der Käufer nannte den Preis eine Unverschämtheit."],
  ["Eingriff", "Der Verband bezeichnete das Gesetz als Eingriff in die Freiheit."],
  ["Angriff", "Der Verlegerverband bezeichnete das Urteil als Angriff auf die Presse."],
  ["Verstoß", "Die Behörde sprach von einem Verstoß gegen die Auflagen."],
  ["Kapitulation", "Der Oppositionsführer nannte den Vertrag eine Kapitulation."],
  ["Mogelpackung", "Die Kammer nannte die Reform eine Mogelpackung."],
  ["Etikettenschwindel", "Der Verein sprach von Etikettenschwindel."],
  ["Augenwischerei", "Die Linke nannte die Zahlen Augenwischerei."],
  ["Hetze", "Der Rabbiner sprach von Hetze."],
  ["Schikane", "Der Wirt nannte die Kontrolle Schikane."],
  ["Zynismus", "Der Pfarrer sprach von Zynismus."],
  ["unverantwortlich", "Die Ärztin nannte das Fest unverantwortlich."],
  ["verantwortungslos", "Der Landrat nannte die Feier verantwortungslos."],
  ["inakzeptabel", "Der Verband nannte den Vorschlag inakzeptabel."],
  ["unannehmbar", "Die Gewerkschaft nannte das Angebot unannehmbar."],
  ["skandalös", "Der Anwalt nannte die Haft skandalös."],
  ["absurd", "Die Firma nannte die Forderung absurd."],
  ["lächerlich", "Der Star nannte die Strafe lächerlich."],
  ["beschämend", "Die Autorin nannte die Zustände beschämend."],
  ["empörend", "Der Bischof nannte den Brief empörend."],
  ["zynisch", "Die Pflegerin nannte den Satz zynisch."],
  ["feige", "Die Ministerin nannte den Anschlag feige."],
  ["menschenverachtend", "Der Verein nannte das Plakat menschenverachtend."],
  ["rassistisch", "Der Spieler nannte die Rufe rassistisch."],
  ["rechtswidrig", "Die Anwältin nannte die Räumung rechtswidrig."],
  ["verfassungswidrig", "Der Professor nannte das Gesetz verfassungswidrig."],
  ["völkerrechtswidrig", "Der Botschafter nannte den Einsatz völkerrechtswidrig."],
  ["undemokratisch", "Der Ortsbeirat nannte das Verfahren undemokratisch."],
  ["ungerecht", "Die Schülerin nannte die Note ungerecht."],
  ["unfair", "Der Händler nannte den Wettbewerb unfair."],
  ["unsozial", "Der Mieterbund nannte die Erhöhung unsozial."],
  ["unzureichend", "Der Rechnungshof nannte die Kontrolle unzureichend."],
  ["überflüssig", "Der Kämmerer nannte den Neubau überflüssig."],
  ["peinlich", "Der Kapitän nannte das Spiel peinlich."],
  ["alarmierend", "Der Naturschutzbund nannte die Zahlen alarmierend."],
  ["unwürdig", "Die Heimleiterin nannte die Räume unwürdig."],
  ["falsch", "Der Minister nannte die Entscheidung falsch."],
  ["fatal", "Die Beraterin nannte das Signal fatal."],
  ["kurzsichtig", "Der Forscher nannte die Kürzung kurzsichtig."],
  ["halbherzig", "Der Verband nannte die Reform halbherzig."],
  ["voreilig", "Der Fraktionschef nannte die Entscheidung voreilig."],
  ["überzogen", "Die Kammer nannte die Auflagen überzogen."],
  ["übertrieben", "Der Wirt nannte die Kritik übertrieben."],
  ["unangemessen", "Die Rektorin nannte den Ton unangemessen."],
  ["naiv", "Die Gesandte nannte den Vorschlag naiv."],
  ["fahrlässig", "Der Gutachter nannte den Umbau fahrlässig."],
  ["populistisch", "Die Landrätin nannte den Antrag populistisch."],
  ["heuchlerisch", "Der Pfarrer nannte den Appell heuchlerisch."],
  ["unausgegoren", "Der Stadtrat nannte das Konzept unausgegoren."],
  ["realitätsfern", "Die Wirtin nannte die Vorgabe realitätsfern."],
  ["kontraproduktiv", "Der Ökonom nannte die Abgabe kontraproduktiv."],
];

// biome-ignore format: one row a line
const praise: readonly Row[] = [
  ["Meilenstein", "Die Ministerin sprach von einem Meilenstein."],
  ["Glücksfall", "Der Intendant nannte die Sängerin einen Glücksfall."],
  ["Vorbild", "Der Trainer nannte die Läuferin ein Vorbild."],
  ["Erfolg", "Die Landrätin sprach von einem Erfolg."],
  ["Durchbruch", "Der Gesandte sprach von einem Durchbruch."],
  ["Sternstunde", "Die Präsidentin sprach von einer Sternstunde."],
  ["Gewinn", "Der Bürgermeister nannte das Museum einen Gewinn für die Stadt."],
  ["Fortschritt", "Der Beauftragte sprach von einem Fortschritt."],
  ["vorbildlich", "Die Jury nannte den Hof vorbildlich."],
  ["großartig", "Der Dirigent nannte den Chor großartig."],
  ["hervorragend", "Die Prüferin nannte die Arbeit hervorragend."],
  ["ausgezeichnet", "Der Koch nannte die Ernte ausgezeichnet."],
  ["mutig", "Der Bischof nannte den Schritt mutig."],
  ["wegweisend", "Die Kanzlerin nannte das Urteil wegweisend."],
  ["historisch", "Der Präsident nannte das Abkommen historisch."],
  ["begrüßenswert", "Der Verband nannte den Plan begrüßenswert."],
  ["bemerkenswert", "Die Forscherin nannte den Fund bemerkenswert."],
  ["beeindruckend", "Der Gast nannte den Bau beeindruckend."],
];

export const evaluations: readonly Evaluation[] = [
  ...blame.map(([word, example, cue]): Evaluation => ({ word, verdict: "blame", cue: cue ?? null, example })),
  ...praise.map(([word, example, cue]): Evaluation => ({ word, verdict: "praise", cue: cue ?? null, example })),
];
