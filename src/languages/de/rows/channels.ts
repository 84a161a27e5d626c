/** Where words are spoken or written, by the last part of the noun behind "in", "auf", "bei", "per", "über". */
export interface Channel {
  /** In small letters. */
  readonly noun: string;
  readonly medium: "speech" | "writing";
  readonly example: string;
}

/** Which are here follows the frames of the German news quotation corpus (Petersen-Frey & Biemann 2024). */
// biome-ignore format: one row a line
export const channels: readonly Channel[] = [
  { noun: "webseite", medium: "writing", example: "Die Stadt teilte auf ihrer Webseite mit, das Bad öffne." },
  { noun: "website", medium: "writing", example: "Der Verein erklärte auf seiner Website, das Spiel falle aus." },
  { noun: "internetseite", medium: "writing", example: "Auf der Internetseite des Amts hieß es, die Frist laufe ab." },
  { noun: "homepage", medium: "writing", example: "Auf seiner Homepage kündigte der Sänger an, er höre auf." },
  { noun: "twitter", medium: "writing", example: "Auf Twitter erklärte die Senatorin, sie trete zurück." },
  { noun: "facebook", medium: "writing", example: "Der Wirt teilte auf Facebook mit, er schließe." },
  { noun: "instagram", medium: "writing", example: "Auf Instagram erklärte die Sprinterin, sie sei verletzt." },
  { noun: "telegram", medium: "writing", example: "Der Gouverneur teilte auf Telegram mit, es gebe keine Opfer." },
  { noun: "blog", medium: "writing", example: "In seinem Blog kritisierte der Forscher, Daten fehlten." },
  { noun: "kurzmitteilung", medium: "writing", example: "In einer Kurzmitteilung erklärte der Trainer, er gehe." },
  { noun: "brief", medium: "writing", example: "In einem Brief forderte der Landrat, die Strecke zu erhalten." },
  { noun: "schreiben", medium: "writing", example: "In dem Schreiben erklärte die Firma, sie zahle nicht." },
  { noun: "mitteilung", medium: "writing", example: "In einer Mitteilung erklärte der Konzern, er prüfe den Fall." },
  { noun: "pressemitteilung", medium: "writing", example: "In einer Pressemitteilung erklärte das Werk, es produziere weiter." },
  { noun: "aussendung", medium: "writing", example: "In einer Aussendung erklärte die Kammer, sie klage." },
  { noun: "gastbeitrag", medium: "writing", example: "In einem Gastbeitrag forderte die Ökonomin, Zinsen zu senken." },
  { noun: "leitartikel", medium: "writing", example: "In einem Leitartikel mahnte der Herausgeber, Maß zu halten." },
  { noun: "e-mail", medium: "writing", example: "In einer E-Mail erklärte der Händler, die Ware sei unterwegs." },
  { noun: "interview", medium: "speech", example: "In einem Interview erklärte die Ministerin, sie bleibe." },
  { noun: "pressekonferenz", medium: "speech", example: "Auf einer Pressekonferenz erklärte der Arzt, der Patient lebe." },
  { noun: "rede", medium: "speech", example: "In seiner Rede forderte der Präsident, Brücken zu bauen." },
  { noun: "ansprache", medium: "speech", example: "In einer Ansprache erklärte der König, er danke ab." },
  { noun: "gespräch", medium: "speech", example: "Im Gespräch erklärte der Förster, der Wald leide." },
  { noun: "radio", medium: "speech", example: "Im Radio erklärte der Bürgermeister, das Wasser sei sauber." },
  { noun: "fernsehen", medium: "speech", example: "Im Fernsehen erklärte der General, die Lage sei ruhig." },
  { noun: "podcast", medium: "speech", example: "In einem Podcast erklärte die Autorin, sie schreibe nicht mehr." },
  { noun: "parlament", medium: "speech", example: "Im Parlament erklärte die Regierung, sie habe nichts gewusst." },
  { noun: "anhörung", medium: "speech", example: "In einer Anhörung erklärte der Zeuge, er habe gelogen." },
];
