import type { ArticleInput } from "../api.ts";

/** The server takes no larger ones, in bytes. */
const LARGEST = 10_000_000;

/** Files as articles: pages by their ending, all others as text. */
export async function filesAsArticles(
  files: readonly File[],
): Promise<{ readonly articles: readonly ArticleInput[]; readonly tooLarge: readonly string[] }> {
  const fitting = files.filter(({ size }) => size <= LARGEST);
  const articles = await Promise.all(
    fitting.map(async (file): Promise<ArticleInput> => {
      const content = charactersOf(await file.arrayBuffer());
      return /\.html?$/iu.test(file.name) ? { name: file.name, html: content } : { name: file.name, text: content };
    }),
  );
  return { articles, tooLarge: files.filter(({ size }) => size > LARGEST).map(({ name }) => name) };
}

/** UTF-8 or, where the bytes are none, Windows-1252; UTF-16 by its mark. */
function charactersOf(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
