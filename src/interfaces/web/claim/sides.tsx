import type { ClaimDetail, ClaimSide, OriginGroup, Wording } from "../api-types.ts";
import { OriginSign } from "../lists/origin-counts.tsx";
import { t, words } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { WordingCard } from "./wordings.tsx";

/** Every wording in its sentence, by the side that it is on and the origin that it goes back to. */
export function Sides({ detail: { sides, report } }: { detail: ClaimDetail }) {
  const { claim } = t();
  const wordingOf = new Map(report.map((wording) => [wording.id, wording]));
  return (
    <section aria-labelledby="wordings-title">
      <h2 id="wordings-title">{claim.wordings}</h2>
      {sides.map((side) => (
        <Side key={side.number} side={side} all={sides.length} wordingOf={wordingOf} />
      ))}
    </section>
  );
}

interface SideProps {
  readonly side: ClaimSide;
  readonly all: number;
  readonly wordingOf: ReadonlyMap<string, Wording>;
}

function Side({ side: { number, origins, credibility, reasons, against, deniedBy }, all, wordingOf }: SideProps) {
  const { claim } = t();
  return (
    <section class="side-of-claim">
      {all > 1 && <h3>{claim.side(number, all)}</h3>}
      <p class="proposal">
        <span class="grade">{credibility}</span> {gradeName(credibility)} <span class="faint">({claim.proposal})</span>
      </p>
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reasonName(reason)}</li>
        ))}
        {against.length > 0 && <li>{claim.against(against.join(", "))}</li>}
        {deniedBy.length > 0 && (
          <li>
            {claim.deniedBy} <bdi>{shown(deniedBy.join(", "))}</bdi>.
          </li>
        )}
      </ul>
      {origins.map((origin) => (
        <OriginWordings key={origin.id} origin={origin} wordingOf={wordingOf} deep={all > 1} />
      ))}
    </section>
  );
}

export const gradeName = (grade: number | string): string =>
  (words().credibility as Readonly<Record<string, string>>)[grade] ?? "";
const reasonName = (reason: string): string =>
  (words().credibilityReasons as Readonly<Record<string, string>>)[reason] ?? reason;

interface OriginProps {
  readonly origin: OriginGroup;
  readonly wordingOf: ReadonlyMap<string, Wording>;
  /** Whether it stands under the title of a side. */
  readonly deep: boolean;
}

function OriginWordings({ origin: { kind, label, named, reason, wordings }, wordingOf, deep }: OriginProps) {
  const { origins } = t();
  const Title = deep ? "h4" : "h3";
  return (
    <section class={`origin ${kind}`}>
      <Title>
        <OriginSign kind={kind} /> <bdi>{shown(label)}</bdi>
        <span class="faint">
          {" "}
          {origins[kind]}, {named ? origins.named : origins.unnamed}
        </span>
      </Title>
      <p class="faint">{words().originReasons[reason]}</p>
      <ul class="wordings">
        {wordings.flatMap((id, i) => {
          const wording = wordingOf.get(id);
          return wording ? [<WordingCard key={id} wording={wording} isFirst={i === 0} />] : [];
        })}
      </ul>
    </section>
  );
}
