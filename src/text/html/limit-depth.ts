import { Tokenizer } from "htmlparser2";

// The lexer of linkedom's own parser tells where tags begin and end: not in comments, scripts and attributes.

/** Browsers stop nesting here too (Blink and WebKit: 512). Deeper trees overflow the stack of all that walks them. */
const DEEPEST = 512;

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** They hold nothing. */
const VOID = words(
  "area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr",
);
const CELLS = words("tr th td");
/** What an opening tag closes where it stands on top. The parser closes some more, so that its tree is never deeper. */
const CLOSED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[...words("tr")].map((name) => [name, CELLS] as const),
  ...[...words("th td")].map((name) => [name, words("th td")] as const),
  ...[...words("li option")].map((name) => [name, words(name)] as const),
  ...[...words("dd dt")].map((name) => [name, words("dd dt")] as const),
  ...[...words("tbody tfoot")].map((name) => [name, words("thead tbody")] as const),
  ...[
    ...words("p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer"),
    ...words("form header hr main nav ol pre section table ul"),
  ].map((name) => [name, words("p")] as const),
]);

interface Open {
  readonly name: string;
  readonly kept: boolean;
}

/** What stands for the tag of a part of the text, so that its paragraphs stay apart. */
const BREAK = "<br><br>";

/** A page without the tags that would nest deeper; their text stays. Linear in its length. */
export function limitDepth(html: string): string {
  const stack: Open[] = [];
  const open = new Map<string, number>();
  const cuts: { readonly start: number; end: number; readonly instead: string }[] = [];
  let isDeep = false;
  let cut: (typeof cuts)[number] | null = null;
  const pop = (): Open => {
    const top = stack.pop()!;
    open.set(top.name, open.get(top.name)! - 1);
    return top;
  };
  const instead = (name: string) => (CLOSED_BY.has(name) ? BREAK : "");
  const opened = (start: number, end: number) => {
    const name = html.slice(start, end).toLowerCase();
    const closes = CLOSED_BY.get(name);
    while (closes?.has(stack.at(-1)?.name ?? "")) pop();
    if (VOID.has(name)) return;
    const kept = stack.length < DEEPEST;
    stack.push({ name, kept });
    open.set(name, (open.get(name) ?? 0) + 1);
    isDeep ||= !kept;
    if (!kept) cut = { start: start - 1, end, instead: instead(name) };
  };
  const closed = (start: number, end: number) => {
    const name = html.slice(start, end).toLowerCase();
    if (!open.get(name)) return;
    let top = pop();
    while (top.name !== name) top = pop();
    if (!top.kept)
      cuts.push({ start: start - 2, end: html.indexOf(">", end) + 1 || html.length, instead: instead(name) });
  };
  const endOfTag = (end: number) => {
    if (cut) cuts.push({ ...cut, end: end + 1 });
    cut = null;
  };
  // For nobody, and the walks of a deep page take long over each.
  const commented = (start: number, end: number) =>
    void cuts.push({ start: html.lastIndexOf("<", start), end: end + 1, instead: "" });
  const nothing = () => {};
  const lexer = new Tokenizer(
    { xmlMode: false, decodeEntities: false },
    {
      ...{ onattribdata: nothing, onattribend: nothing, onattribentity: nothing, onattribname: nothing },
      ...{ oncdata: nothing, oncomment: commented, ondeclaration: nothing, onprocessinginstruction: nothing },
      ...{ onend: nothing, ontext: nothing, ontextentity: nothing },
      ...{ onopentagname: opened, onopentagend: endOfTag, onselfclosingtag: endOfTag, onclosetag: closed },
    },
  );
  lexer.write(html);
  lexer.end();
  return isDeep ? without(html, cuts) : html;
}

function without(html: string, cuts: readonly { start: number; end: number; instead: string }[]): string {
  const kept: string[] = [];
  let at = 0;
  for (const { start, end, instead } of cuts) {
    kept.push(html.slice(at, start), instead);
    at = Math.max(at, end);
  }
  return kept.join("") + html.slice(at);
}
