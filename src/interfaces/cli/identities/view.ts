import type { IdentityEntry, Told } from "../../../ledger/index.ts";
import { line } from "../ledger/lists.ts";

/** A person or body on a few lines: its names with why they are one, its offices, who speaks for whom. */
export function viewOf({ id, name, type, names, offices, speaksFor, spokenForBy, decisions }: IdentityEntry): string {
  const statements = names.reduce((sum, one) => sum + one.statements, 0);
  return [
    `${line(name, 36).padEnd(36)}  ${type}  ${statements} statements  ${id}`,
    ...names.slice(1).map((one) => `    also ${line(one.name, 60)} (${one.why}, ${percent(one.confidence)})`),
    ...told("", offices),
    ...told("speaks for ", speaksFor),
    ...told("spoken for by ", spokenForBy),
    ...decisions.map(
      ({ kind, names: pair, author }) =>
        `    ${kind}: ${pair.map((key) => line(key.slice(1), 40)).join(" = ")}, by ${line(author, 40)}`,
    ),
  ].join("\n");
}

const MOST = 4;

const told = (what: string, all: readonly Told[]): readonly string[] =>
  all.slice(0, MOST).map(({ name, office, articles, first, last }) => {
    const as = office === "" || office.toLowerCase() === name ? "" : ` as ${line(office, 40)}`;
    const when = first === null ? "" : `, ${first.slice(0, 10)} to ${last!.slice(0, 10)}`;
    return `    ${what}${line(what === "" ? office : name, 60)}${what === "" ? "" : as} (${articles} ${articles === 1 ? "article" : "articles"}${when})`;
  });

const percent = (share: number): string => `${Math.round(share * 100)} %`;
