// Preact and its signals: a React-like view library of 5 kB, well kept, with nothing else needed. Everything that the
// pages use of them comes through here.
export { effect, type ReadonlySignal, type Signal, signal, useComputed, useSignal } from "@preact/signals";
export { type ComponentChildren, type RefObject, render } from "preact";
export { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
