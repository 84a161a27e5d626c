import type { Statement } from "../../../index.ts";
import { countryName } from "../countries.ts";
import { dateText } from "../dates.ts";
import { t } from "../messages/messages.ts";
import type { ComponentChildren } from "../ui.ts";
import { entryAt, type Facts, nameOf, shown, wordsOf } from "./facts.ts";

export function Row({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** In which entry of a live blog it stands, when it was said, and when it happens. */
export function Times({ facts, statement: { quote, said, about } }: { facts: Facts; statement: Statement }) {
  const { reader } = t();
  const entry = entryAt(facts, quote[0]?.start ?? -1);
  return (
    <>
      {entry !== undefined && (
        <Row name={reader.entry}>
          <a href={`#${entry.id}`}>
            <time dateTime={entry.published}>{dateText(entry.published)}</time>
          </a>
        </Row>
      )}
      {said !== null && (
        <Row name={reader.said}>
          <Time facts={facts} id={said} />
        </Row>
      )}
      {about.length > 0 && (
        <Row name={reader.about}>
          {about.map((id) => (
            <Time key={id} facts={facts} id={id} />
          ))}
        </Row>
      )}
    </>
  );
}

/** A time as it is written, and the date it stands for. */
function Time({ facts, id }: { facts: Facts; id: string }) {
  const time = facts.times.get(id);
  if (!time) return null;
  const value = time.edtf ?? time.value;
  return (
    <div>
      <a href={`#${id}`} lang={facts.reading.document.language ?? undefined}>
        <bdi>{t().quoted(shown(wordsOf(facts, [time])))}</bdi>
      </a>{" "}
      → {value === null ? t().reader.unresolved : <time title={value}>{dateText(value)}</time>}
    </div>
  );
}

/** Where it happens, as far as it is resolved. */
export function Places({ facts, statement: { places } }: { facts: Facts; statement: Statement }) {
  const { reader } = t();
  const found = places.flatMap((id) => facts.places.get(id) ?? []);
  if (found.length === 0) return null;
  return (
    <Row name={reader.where}>
      {found.map(({ id, name, country, precision }) => (
        <div key={id}>
          <a href={`#${id}`}>
            <bdi>{shown(name)}</bdi>
          </a>{" "}
          <span class="faint">
            {[precision === "country" ? null : countryName(country ?? ""), reader.precision[precision]]
              .filter(Boolean)
              .join(", ")}
          </span>
        </div>
      ))}
    </Row>
  );
}

/** To whom it was said, and which other statements it belongs to. */
export function Others({
  facts,
  statement: { addressee, parent, supersedes, withdrawn },
}: {
  facts: Facts;
  statement: Statement;
}) {
  const { reader } = t();
  const to = nameOf(facts, addressee);
  return (
    <>
      {to && (
        <Row name={reader.to}>
          <bdi>{shown(to.name)}</bdi>
        </Row>
      )}
      {parent !== null && (
        <Row name={reader.inside}>
          <a href={`#${parent}`}>{parent.slice(1)}</a>
        </Row>
      )}
      {withdrawn !== undefined && <Row name={reader.withdrawn}>{shown(wordsOf(facts, withdrawn))}</Row>}
      {supersedes !== null && (
        <Row name={reader.replaces}>
          <a href={`#${supersedes}`}>{supersedes.slice(1)}</a>
        </Row>
      )}
    </>
  );
}
