// Events that headlines of one day tell in each other's words: "tritt nicht an", "zieht sich zurück". Two words of a row may tell one
// event where the same persons and things take part, and may not: they say less than two words of a row of event-concepts.ts. Chosen
// after predicates that stand in the beginnings of articles of two papers on one event; after Duden's synonyms.

export interface EventKin {
  /** Lemmas or concepts of event-concepts.ts, parted by blanks; one may stand in several rows. */
  readonly words: string;
  /** Those that say the same when they are denied. */
  readonly opposite?: string;
  /** One event in two of its words. */
  readonly example: readonly [string, string];
}

// biome-ignore format: one row a line
export const eventKin: readonly EventKin[] = [
  { words: "zurücktreten zurückziehen verzichten ausscheiden verlassen niederlegen abdanken aufgeben hinschmeißen zurückgeben", opposite: "antreten kandidieren bewerben weitermachen", example: ["Eva Lund zieht sich aus dem Rathaus von Holmwede zurück.", "Eva Lund tritt im Mai in Holmwede nicht wieder an."] },
  { words: "entlassen feuern absetzen abberufen freistellen abwählen stürzen kündigen", example: ["Der Senat hat Hafenchef Ole Thode entlassen.", "Der Senat setzte Hafenchef Ole Thode am Montag ab."] },
  { words: "entlassen streichen abbauen wegfallen kürzen einsparen verlieren", example: ["Die Werft Nordkai streicht 300 Stellen.", "Bei der Werft Nordkai fallen 300 Stellen weg."] },
  { words: "schließen sperren stilllegen einstellen stoppen stillstehen zumachen aufgeben herunterfahren ruhen zubleiben", opposite: "öffnen", example: ["Holmwede schließt am Montag alle Schulen.", "Alle Schulen in Holmwede öffnen am Montag nicht."] },
  { words: "absagen streichen entfallen ausfallen", example: ["Holmwede sagt das Deichfest ab.", "In Holmwede entfällt das Deichfest."] },
  { words: "verschieben aufschieben verlegen vertagen verzögern", example: ["Holmwede verlegt das Deichfest in den Mai.", "Das Deichfest von Holmwede wird in den Mai verschoben."] },
  { words: "lockern aufheben zurücknehmen entschärfen abschaffen aussetzen beenden", example: ["Holmwede hebt das Badeverbot auf.", "Holmwede lockert das Badeverbot am Montag."] },
  { words: "einschränken begrenzen beschränken verschärfen reduzieren verkleinern", example: ["Eva Lund begrenzt den Fährverkehr.", "Eva Lund schränkt den Fährverkehr am Montag ein."] },
  { words: "verhängen anordnen einführen erlassen verordnen vorschreiben ausrufen verkünden verfügen beschließen", example: ["Holmwede verhängt eine Ausgangssperre.", "Holmwede ordnet am Montag eine Ausgangssperre an."] },
  { words: "beschließen einigen zustimmen verabschieden verständigen vereinbaren billigen entscheiden votieren stimmen bewilligen genehmigen", opposite: "ablehnen", example: ["Der Rat von Holmwede verabschiedet den Haushalt.", "Der Rat von Holmwede stimmt dem Haushalt zu."] },
  { words: "genehmigen erlauben erteilen bewilligen zulassen freigeben", opposite: "verbieten verweigern", example: ["Das Hafenamt erlaubt den Bau der Schleuse.", "Das Hafenamt gibt den Bau der Schleuse frei."] },
  { words: "verbieten untersagen stoppen unterbinden", example: ["Das Hafenamt untersagt die Regatta.", "Das Hafenamt stoppt am Montag die Regatta."] },
  { words: "aufheben kippen annullieren verwerfen", example: ["Das Landgericht Holmwede kippte das Badeverbot.", "Das Landgericht Holmwede hob am Montag das Badeverbot auf."] },
  { words: "sinken einbrechen verringern schrumpfen abstürzen einbüßen abrutschen reduzieren nachgeben halbieren", example: ["Der Umsatz der Werft Nordkai bricht um 30 Prozent ein.", "Der Umsatz der Werft Nordkai verringerte sich um 30 Prozent."] },
  { words: "steigen klettern zulegen übersteigen überschreiten erreichen verdoppeln hochschnellen anwachsen emporschnellen", example: ["Der Umsatz der Werft Nordkai klettert auf 30 Millionen Euro.", "Der Umsatz der Werft Nordkai übersteigt 30 Millionen Euro."] },
  { words: "sterben töten ertrinken verunglücken erliegen", example: ["Bei dem Unglück in Holmwede ertrinken drei Fischer.", "Bei dem Unglück in Holmwede starben drei Fischer."] },
  { words: "infizieren testen erkranken nachweisen anstecken", example: ["In der Werft Nordkai sind 30 Arbeiter erkrankt.", "In der Werft Nordkai haben sich 30 Arbeiter angesteckt."] },
  { words: "Quarantäne isolieren", example: ["Holmwede stellt den Hafenblock unter Quarantäne.", "Der Hafenblock in Holmwede wird isoliert."] },
  { words: "festnehmen inhaftieren fassen abführen", example: ["Die Polizei nimmt Ole Thode fest.", "Die Polizei fasst am Montag Ole Thode."] },
  { words: "anklagen verklagen klagen anzeigen", example: ["Die Werft Nordkai verklagt das Hafenamt.", "Die Werft Nordkai klagt gegen das Hafenamt."] },
  { words: "gewinnen siegen durchsetzen besiegen schlagen wählen wiederwählen", opposite: "verlieren unterliegen", example: ["Eva Lund gewinnt die Wahl in Holmwede.", "Eva Lund setzt sich in Holmwede durch."] },
  { words: "kaufen beteiligen einsteigen investieren aufkaufen schlucken zeichnen", example: ["Der Kreis steigt bei der Werft Nordkai ein.", "Der Kreis beteiligt sich an der Werft Nordkai."] },
  { words: "verkaufen abstoßen abgeben trennen", example: ["Die Reederei Holm trennt sich von der Werft Nordkai.", "Die Reederei Holm verkauft die Werft Nordkai."] },
  { words: "unterstützen helfen fördern retten bereitstellen zahlen stecken finanzieren zuschießen investieren", example: ["Der Kreis hilft der Werft Nordkai mit 30 Millionen Euro.", "Der Kreis unterstützt die Werft Nordkai mit 30 Millionen Euro."] },
  { words: "nominieren ernennen berufen küren benennen aufstellen auswählen vorstellen wählen", example: ["Die Hafenpartei nominiert Eva Lund.", "Die Hafenpartei stellt Eva Lund als Kandidatin auf."] },
  { words: "angreifen attackieren bombardieren beschießen überfallen", example: ["Piraten überfallen den Frachter Holm.", "Piraten attackierten am Montag den Frachter Holm."] },
  { words: "demonstrieren protestieren versammeln kundgeben", example: ["Tausende Fischer protestieren in Holmwede.", "In Holmwede demonstrierten tausende Fischer."] },
  { words: "scheitern platzen abbrechen misslingen fehlschlagen durchfallen", example: ["Die Übernahme der Werft Nordkai scheitert.", "Die Übernahme der Werft Nordkai ist geplatzt."] },
  { words: "beenden stoppen abbrechen aussetzen einstellen unterbrechen abblasen", opposite: "fortsetzen weiterführen", example: ["Die Werft Nordkai setzt den Bau der Fähre aus.", "Die Werft Nordkai unterbricht den Bau der Fähre."] },
  { words: "verlängern fortsetzen ausdehnen ausweiten", example: ["Holmwede dehnt die Sperrstunde aus.", "Holmwede verlängert die Sperrstunde bis Mai."] },
  { words: "sperren abriegeln absperren evakuieren räumen", example: ["Die Feuerwehr räumt den Hafen von Holmwede.", "Die Feuerwehr evakuiert am Montag den Hafen von Holmwede."] },
  { words: "retten bergen befreien", example: ["Taucher bergen drei Fischer vor Holmwede.", "Taucher retteten vor Holmwede drei Fischer."] },
  { words: "explodieren sprengen zerstören", example: ["Pioniere sprengen die Brücke von Holmwede.", "Pioniere zerstörten am Montag die Brücke von Holmwede."] },
  { words: "brennen zerstören ausbrechen niederbrennen", example: ["In Holmwede brennt die Fischhalle.", "In Holmwede ist die Fischhalle niedergebrannt."] },
  { words: "fordern verlangen appellieren aufrufen auffordern dringen drängen pochen plädieren anmahnen", example: ["Eva Lund verlangt eine Maut am Deich.", "Eva Lund fordert eine Maut am Deich."] },
  { words: "kritisieren rügen verurteilen bemängeln beanstanden beklagen vorwerfen angreifen", example: ["Eva Lund rügt das Hafenamt.", "Eva Lund kritisierte am Montag das Hafenamt."] },
  { words: "warnen mahnen fürchten befürchten", example: ["Eva Lund warnt vor einer Sturmflut.", "Eva Lund befürchtet eine Sturmflut."] },
  { words: "beraten verhandeln treffen tagen konferieren", example: ["Die Reeder beraten in Holmwede.", "Die Reeder tagen in Holmwede."] },
  { words: "testen erproben prüfen untersuchen", example: ["Die Werft Nordkai erprobt die neue Fähre.", "Die Werft Nordkai testet am Montag die neue Fähre."] },
  { words: "ersetzen ablösen nachfolgen folgen austauschen", example: ["Eva Lund löst Ole Thode ab.", "Eva Lund folgt auf Ole Thode."] },
  { words: "verhindern blockieren stoppen vereiteln", example: ["Fischer blockieren den Bau der Schleuse.", "Fischer verhindern den Bau der Schleuse."] },
  { words: "vorlegen vorstellen präsentieren veröffentlichen", example: ["Eva Lund präsentiert den Hafenplan.", "Eva Lund legt am Montag den Hafenplan vor."] },
  { words: "einrichten gründen schaffen aufbauen bilden", example: ["Eva Lund gründet eine Hafenwache.", "Eva Lund richtet am Montag eine Hafenwache ein."] },
  { words: "entschuldigen bedauern einräumen eingestehen zugeben", example: ["Eva Lund bedauert den Fehler.", "Eva Lund räumt den Fehler ein."] },
  { words: "heimkehren zurückkehren wiederkommen", example: ["Eva Lund kehrt nach Holmwede zurück.", "Eva Lund kommt nach Holmwede wieder."] },
  { words: "ausschließen ablehnen zurückweisen widersprechen weigern", opposite: "zustimmen einwilligen", example: ["Eva Lund lehnt die Maut ab.", "Eva Lund stimmt der Maut nicht zu."] },
  { words: "anmelden beantragen", example: ["Die Reederei Holm meldet Insolvenz an.", "Die Reederei Holm beantragt Insolvenz."] },
  { words: "beobachten überwachen einstufen", example: ["Das Landesamt beobachtet die Hafenpartei.", "Das Landesamt überwacht die Hafenpartei."] },
  { words: "erhöhen steigen anheben aufstocken", opposite: "senken", example: ["Die Reederei Holm hebt die Preise an.", "Die Reederei Holm stockt die Preise auf."] },
  { words: "senken verringern kürzen reduzieren herabsetzen sinken", example: ["Die Reederei Holm kürzt die Löhne.", "Die Reederei Holm senkt die Löhne."] },
  { words: "wechseln überlaufen umsteigen anheuern", example: ["Kapitän Ole Thode wechselt zur Werft Nordkai.", "Kapitän Ole Thode heuert bei der Werft Nordkai an."] },
];
