import { numbered } from "../../../analysis/checks/finding.ts";
import type { Check, TimeMark } from "../../../analysis/marks.ts";
import type { Text } from "../../../text/text.ts";
import { twoUnitChecks } from "./two-units.ts";
import { weekdayChecks } from "./weekday-date.ts";

/** Whatever an English article says that arithmetic or the calendar can be held against, in the order of the text. */
export const findChecks = (text: Text, times: readonly TimeMark[]): readonly Check[] =>
  numbered([...twoUnitChecks(text.content), ...weekdayChecks(text, times)]);
