/** A news agency. */
export interface Agency {
  /** Full name as German texts write it. */
  readonly name: string;
  /** Short and other forms, as they stand in credits ("(dpa)") and in running text; case matters. */
  readonly forms: readonly string[];
  /** ISO 3166-1 alpha-2; "XX" for agencies of several countries. */
  readonly country: string;
  /** Whose voice it is: of the state, of a church, of its members (public or co-operative) or private. */
  readonly owner: "state" | "church" | "members" | "private";
  readonly example: string;
}

type Row = readonly [name: string, forms: readonly string[], country: string, owner: Agency["owner"], example: string];

/** Names and owners after the agencies' own sites and Wikipedia ("Liste von Nachrichten- und Presseagenturen"). */
// biome-ignore format: one row a line
const rows: readonly Row[] = [
  ["Deutsche Presse-Agentur", ["dpa", "DPA", "dpa-Korrespondent"], "DE", "members", "Das sagte die Ministerin der Deutschen Presse-Agentur am Montag."],
  ["dpa-AFX", ["dpa-AFX", "dpa-afx"], "DE", "private", "Der Kurs gab nach, meldete dpa-AFX."],
  ["Evangelischer Pressedienst", ["epd", "EPD"], "DE", "church", "Die Bischöfin sagte dem epd, man helfe weiter."],
  ["Katholische Nachrichten-Agentur", ["KNA"], "DE", "church", "Der Abt lehnte das ab, berichtete die KNA."],
  ["Sport-Informations-Dienst", ["SID", "sid"], "DE", "private", "Der Torwart sagte dem SID, er bleibe."],
  ["dts Nachrichtenagentur", ["dts", "dts-Nachrichtenagentur"], "DE", "private", "Der Verband warnte laut dts vor Ausfällen."],
  ["ddp", ["ddp", "Deutscher Depeschendienst"], "DE", "private", "Damals meldete ddp den Brand."],
  ["dapd", ["dapd"], "DE", "private", "Der Minister hatte dapd ein Interview gegeben."],
  ["idea", ["idea", "Evangelische Nachrichtenagentur"], "DE", "church", "Der Prediger sagte der Evangelischen Nachrichtenagentur idea ab."],
  ["Allgemeiner Deutscher Nachrichtendienst", ["ADN"], "DE", "state", "Die Agentur ADN meldete 1978 den Start."],
  ["news aktuell", ["news aktuell", "ots"], "DE", "private", "Die Mitteilung lief über news aktuell."],
  ["Austria Presse Agentur", ["APA", "Austria Presse Agentur"], "AT", "members", "Die Hütte sei zerstört, meldete die APA."],
  ["Keystone-SDA", ["Keystone-SDA", "sda", "SDA", "Schweizerische Depeschenagentur"], "CH", "members", "Der Kanton prüfe den Fall, meldete Keystone-SDA."],
  ["Agence France-Presse", ["AFP", "afp"], "FR", "members", "Ein Helfer sagte der Nachrichtenagentur AFP, es fehle Wasser."],
  ["Associated Press", ["AP", "ap"], "US", "members", "Die Associated Press zitierte einen Beamten."],
  ["Reuters", ["rtr", "RTR", "Thomson Reuters"], "GB", "private", "Zwei Insider sagten Reuters, der Kauf stehe bevor."],
  ["Bloomberg", ["Bloomberg News"], "US", "private", "Bloomberg berichtete, die Bank suche Käufer."],
  ["United Press International", ["UPI"], "US", "private", "Die Agentur UPI meldete den Absturz zuerst."],
  ["Dow Jones Newswires", ["Dow Jones", "DJN"], "US", "private", "Wie Dow Jones Newswires meldete, stieg der Umsatz."],
  ["Press Association", ["PA", "PA Media"], "GB", "members", "Die Press Association meldete den Rücktritt."],
  ["Agenzia Nazionale Stampa Associata", ["ANSA", "Ansa"], "IT", "members", "Die Fähre sei leck, meldete Ansa."],
  ["Adnkronos", ["Adnkronos", "AdnKronos"], "IT", "private", "Laut Adnkronos ist der Vertrag fertig."],
  ["Agenzia Giornalistica Italia", ["AGI"], "IT", "private", "Die Agentur AGI meldete ein Beben."],
  ["EFE", ["Agencia EFE", "Efe"], "ES", "state", "Der König reise nicht, meldete EFE."],
  ["Europa Press", ["Europa Press"], "ES", "private", "Die Agentur Europa Press nannte drei Namen."],
  ["Lusa", ["Agência Lusa"], "PT", "state", "Der Brand sei gelöscht, berichtete Lusa."],
  ["ANP", ["Algemeen Nederlands Persbureau"], "NL", "private", "Der Deich halte, meldete ANP."],
  ["Belga", ["Agentur Belga"], "BE", "members", "Der Zug stand, wie Belga berichtete, drei Stunden."],
  ["Ritzau", ["Ritzaus Bureau"], "DK", "members", "Ritzau meldete eine Sperrung der Brücke."],
  ["Tidningarnas Telegrambyrå", ["TT"], "SE", "members", "Der Nachrichtenagentur TT sagte sie, sie trete nicht an."],
  ["NTB", ["Norsk Telegrambyrå"], "NO", "members", "Das Boot sei gesunken, meldete NTB."],
  ["STT", ["Suomen Tietotoimisto"], "FI", "members", "Die finnische Agentur STT meldete Frost."],
  ["PAP", ["Polska Agencja Prasowa", "Polnische Presseagentur"], "PL", "state", "Der Grenzschutz sagte der Agentur PAP, es sei ruhig."],
  ["ČTK", ["CTK", "Ceska tiskova kancelar"], "CZ", "state", "Die Agentur CTK meldete Hochwasser."],
  ["TASR", ["Tasr"], "SK", "state", "Die Agentur TASR nannte keinen Grund."],
  ["MTI", ["Magyar Távirati Iroda"], "HU", "state", "Die Brücke bleibe zu, meldete MTI."],
  ["STA", ["Slowenische Presseagentur"], "SI", "state", "Die Agentur STA meldete zwei Verletzte."],
  ["Hina", ["HINA"], "HR", "state", "Laut Hina brennt es auf der Insel."],
  ["Tanjug", ["TANJUG"], "RS", "private", "Der Minister reise ab, meldete Tanjug."],
  ["Beta", ["Agentur Beta"], "RS", "private", "Die serbische Agentur Beta berichtete von Protesten."],
  ["BTA", ["Bulgarische Nachrichtenagentur"], "BG", "state", "Die Agentur BTA meldete Schnee."],
  ["Agerpres", ["Rompres"], "RO", "state", "Der Zug entgleiste, wie Agerpres meldete."],
  ["ANA-MPA", ["ANA", "Athener Nachrichtenagentur"], "GR", "state", "Das Feuer sei unter Kontrolle, meldete ANA-MPA."],
  ["BNS", ["Baltic News Service"], "LT", "private", "Die Agentur BNS meldete einen Fund im Hafen."],
  ["LETA", ["Leta"], "LV", "private", "Der Rat tage, meldete LETA."],
  ["TASS", ["Tass", "ITAR-TASS", "Itar-Tass", "Itar-TASS"], "RU", "state", "Der Hafen sei offen, meldete die Staatsagentur Tass."],
  ["RIA Nowosti", ["Ria Nowosti", "RIA", "Ria", "RIA Novosti", "Rossija Segodnja"], "RU", "state", "Der Gouverneur sagte der Agentur RIA Nowosti, es sei ruhig."],
  ["Interfax", ["Interfax-Agentur"], "RU", "private", "Das Flugzeug sei gelandet, meldete Interfax."],
  ["Ukrinform", ["UKRINFORM"], "UA", "state", "Laut Ukrinform fiel der Strom aus."],
  ["Interfax-Ukraine", ["Interfax Ukraine"], "UA", "private", "Der Minister sagte Interfax-Ukraine, er bleibe."],
  ["Unian", ["UNIAN"], "UA", "private", "Der Angriff sei abgewehrt, schrieb Unian."],
  ["Belta", ["BelTA", "BELTA"], "BY", "state", "Der Präsident reise an, meldete Belta."],
  ["Anadolu", ["AA", "Anadolu Ajansi", "Anadolu Ajansı", "Agentur Anadolu"], "TR", "state", "Es gebe acht Verletzte, meldete Anadolu."],
  ["DHA", ["Dogan", "Doğan Haber Ajansı"], "TR", "private", "Bilder der Agentur DHA zeigten das Wrack."],
  ["Ihlas", ["IHA", "İhlas"], "TR", "private", "Die Agentur Ihlas zeigte Aufnahmen."],
  ["Firat", ["ANF", "Fırat"], "XX", "private", "Die Agentur ANF verbreitete die Erklärung."],
  ["IRNA", ["Irna"], "IR", "state", "Der Minister reise nicht, meldete Irna."],
  ["Fars", ["FARS", "Farsnews"], "IR", "private", "Die Agentur Fars zitierte einen General."],
  ["Tasnim", ["TASNIM"], "IR", "private", "Laut Tasnim wurde das Schiff gestoppt."],
  ["ISNA", ["Isna"], "IR", "private", "Die Studentenagentur Isna nannte Zahlen."],
  ["Mehr", ["Mehrnews"], "IR", "state", "Die Agentur Mehr meldete ein Beben."],
  ["SANA", ["Sana"], "SY", "state", "Die Staatsagentur Sana sprach von einem Angriff."],
  ["WAFA", ["Wafa"], "PS", "state", "Die Agentur Wafa meldete drei Tote."],
  ["Petra", ["Agentur Petra"], "JO", "state", "Der König sagte laut Petra ab."],
  ["MENA", ["Mena", "Middle East News Agency"], "EG", "state", "Der Kanal sei frei, meldete Mena."],
  ["SPA", ["Saudi Press Agency"], "SA", "state", "Die Agentur SPA verbreitete ein Dekret."],
  ["WAM", ["Emirates News Agency"], "AE", "state", "Der Scheich reise ab, meldete WAM."],
  ["QNA", ["Qatar News Agency"], "QA", "state", "Die Agentur QNA nannte keinen Ort."],
  ["Saba", ["SABA"], "YE", "state", "Laut Saba flogen Drohnen über die Stadt."],
  ["NNA", ["National News Agency"], "LB", "state", "Die Agentur NNA meldete eine Explosion."],
  ["INA", ["Iraqi News Agency"], "IQ", "state", "Die Agentur INA meldete Regen."],
  ["TAP", ["Tunis Afrique Presse"], "TN", "state", "Die Agentur TAP zitierte den Präsidenten."],
  ["MAP", ["Maghreb Arabe Presse"], "MA", "state", "Der Hof bestätigte der Agentur MAP den Termin."],
  ["SUNA", ["Suna"], "SD", "state", "Die Armee rücke vor, meldete Suna."],
  ["Xinhua", ["Neues China", "XINHUA"], "CN", "state", "Der Taifun ziehe ab, meldete Xinhua."],
  ["KCNA", ["Korean Central News Agency"], "KP", "state", "Die Rakete sei gestartet, meldete KCNA."],
  ["Yonhap", ["YONHAP"], "KR", "members", "Der Generalstab bestätigte Yonhap den Start."],
  ["Kyodo", ["Kyodo News", "KYODO"], "JP", "members", "Der Reaktor sei aus, meldete Kyodo."],
  ["Jiji", ["Jiji Press"], "JP", "private", "Die Agentur Jiji zitierte einen Minister."],
  ["CNA", ["Central News Agency"], "TW", "state", "Die Agentur CNA meldete ein Beben."],
  ["PTI", ["Press Trust of India"], "IN", "members", "Die Agentur PTI nannte 30 Verletzte."],
  ["ANI", ["Asian News International"], "IN", "private", "Ein Retter sagte der Agentur ANI, Boote fehlten."],
  ["APP", ["Associated Press of Pakistan"], "PK", "state", "Der Rat tage, meldete APP."],
  ["Antara", ["ANTARA"], "ID", "state", "Der Vulkan ruhe, meldete Antara."],
  ["Bernama", ["BERNAMA"], "MY", "state", "Die Fähre sei voll, meldete Bernama."],
  ["AAP", ["Australian Associated Press"], "AU", "members", "Die Agentur AAP meldete Buschbrände."],
  ["Canadian Press", ["The Canadian Press"], "CA", "members", "Canadian Press nannte den Namen des Piloten."],
  ["Agência Brasil", ["Agencia Brasil"], "BR", "state", "Der Damm hielt laut Agência Brasil."],
  ["Télam", ["Telam"], "AR", "state", "Der Streik ende, meldete Telam."],
  ["Prensa Latina", ["PL"], "CU", "state", "Die Agentur Prensa Latina feierte den Start."],
  ["Kathpress", ["KAP"], "AT", "church", "Der Pfarrer sagte Kathpress, er gehe."],
  ["Fides", ["Fidesdienst"], "VA", "church", "Der Missionsdienst Fides meldete die Entführung."],
  ["AsiaNews", ["Asianews"], "VA", "church", "Die Agentur AsiaNews berichtete von Haft."],
];

export const agencies: readonly Agency[] = rows.map(([name, forms, country, owner, example]) => ({
  name,
  forms,
  country,
  owner,
  example,
}));

/** The agencies by every form of their names. */
export const agenciesByForm: ReadonlyMap<string, Agency> = new Map(
  agencies.flatMap((agency) => [agency.name, ...agency.forms].map((form) => [form, agency] as const)),
);

/** The full name of the agency that goes by this name; null where none does. */
export const agencyName = (form: string | null): string | null => agenciesByForm.get(form ?? "")?.name ?? null;

/** Forms that are words or other names as well: they need brackets ("(AP)") or a noun before them ("die Agentur Mehr"). */
export const ambiguousAgencyForms: ReadonlySet<string> = new Set(
  "AA AGI AP APP Beta CNA DHA DJN Dow|Jones EFE Efe FARS Fars Fides INA Leta MAP MENA Mehr Mena PA PL Petra QNA RIA Ria SABA SANA SPA STA STT Saba Sana TAP TT WAM ap idea ots sid"
    .split(" ")
    .map((form) => form.replace("|", " ")),
);
