import type { Span } from "../../../index.ts";

export const contains = ({ start, end }: Span, at: number): boolean => start <= at && at < end;
