import { nameKey } from "./name-key.ts";

interface Listed {
  readonly name: string;
  /** Other forms of it. */
  readonly forms?: readonly string[];
  readonly aliases?: readonly string[];
}

/** "Presseagentur", "Presse-Agentur": of forms in several words, without hyphens and blanks. */
const joined = (form: string): string => form.replace(/[\s-]+/gu, "");

/**
 * One key for each agency and medium of a language's rows, whatever its form: "=deutsche presse-agentur" for "dpa"; null for what
 * the rows lack. Of two with one form the first has it.
 */
export function outletKeys(...rows: readonly (readonly Listed[])[]): (name: string) => string | null {
  const known = new Map<string, string>();
  for (const { name, forms = [], aliases = [] } of rows.flat())
    for (const form of [name, ...forms, ...aliases].map((each) => each.toLowerCase()))
      if (!known.has(form)) known.set(form, nameKey(name));
  const knownJoined = new Map(
    [...known].filter(([form]) => joined(form) !== form).map(([form, key]) => [joined(form), key] as const),
  );
  return (name) => {
    const form = name.trim().toLowerCase();
    return known.get(form) ?? knownJoined.get(joined(form)) ?? null;
  };
}
