import { doubtWords } from "../../labels/claim-doubts.ts";
import { inOwnCase } from "../../labels/own-case.ts";
import type { ClaimDetail, ClaimSide, OriginGroup, Wording } from "../api-types.ts";
import { OriginSign } from "../lists/origin-counts.tsx";
import { t, words } from "../messages/messages.ts";
import { shown } from "../reader/facts.ts";
import { language } from "../settings.ts";
import { WordingCard } from "./wordings.tsx";

/** Every wording in its sentence, by the side that it is on and the origin that it goes back to. */
export function Sides({
  detail: { id, sides, report, doubt },
  onDecided,
}: {
  detail: ClaimDetail;
  onDecided: () => void;
}) {
  const { claim } = t();
  const inDoubt = doubtWords(doubt.independent, doubt.perhaps, doubt.doubts, language.value);
  const wordingOf = new Map(report.map((wording) => [wording.id, wording]));
  return (
    <section aria-labelledby="wordings-title">
      <h2 id="wordings-title">{claim.wordings}</h2>
      {inDoubt !== null && <p class="doubt">{inDoubt}</p>}
      {sides.map((side) => (
        <Side
          key={side.number}
          side={side}
          all={sides.length}
          wordingOf={wordingOf}
          first={`v${id.slice(1)}`}
          onDecided={onDecided}
        />
      ))}
    </section>
  );
}

interface SideProps {
  readonly side: ClaimSide;
  readonly all: number;
  readonly wordingOf: ReadonlyMap<string, Wording>;
  /** Id of the claim's first wording. */
  readonly first: string;
  readonly onDecided: () => void;
}

function Side({ side, all, ...rest }: SideProps) {
  const { number, origins, credibility, reasons, against, deniedBy } = side;
  const { claim } = t();
  return (
    <section class="side-of-claim">
      {all > 1 && <h3>{claim.side(number, all)}</h3>}
      <p class="proposal">
        <span class="grade">{credibility}</span> {claim.proposedGrade(credibility)}{" "}
        {number === 1 && <span class="faint">({claim.unreviewed})</span>}
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
        <OriginWordings key={origin.id} origin={origin} deep={all > 1} {...rest} />
      ))}
    </section>
  );
}

export const gradeName = (grade: number | string): string =>
  (words().credibility as Readonly<Record<string, string>>)[grade] ?? "";
const reasonName = (reason: string): string =>
  (words().credibilityReasons as Readonly<Record<string, string>>)[reason] ?? reason;

interface OriginProps extends Omit<SideProps, "side" | "all"> {
  readonly origin: OriginGroup;
  /** Whether it stands under the title of a side. */
  readonly deep: boolean;
}

function OriginWordings({
  origin: { kind, label, named, reason, wordings },
  wordingOf,
  deep,
  first,
  onDecided,
}: OriginProps) {
  const { origins } = t();
  const Title = deep ? "h4" : "h3";
  const own = wordings.flatMap((id) => wordingOf.get(id) ?? []);
  const bySentence = Map.groupBy(own, ({ sentence, id }) => sentence.trim() || id);
  return (
    <section class={`origin ${kind}`}>
      <Title>
        <OriginSign kind={kind} /> <bdi>{shown(inOwnCase(label))}</bdi>
        <span class="faint">
          {" "}
          {origins[kind]}, {named ? origins.named : origins.unnamed}
        </span>
      </Title>
      <p class="faint">{words().originReasons[reason]}</p>
      <ul class="wordings">
        {[...bySentence.values()].map(([wording, ...prints]) => (
          <WordingCard
            key={wording!.id}
            wording={wording!}
            from={wording === own[0] ? null : own[0]!}
            prints={prints}
            first={first}
            onDecided={onDecided}
          />
        ))}
      </ul>
    </section>
  );
}
