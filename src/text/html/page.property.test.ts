import fc from "fast-check";
import { test } from "vitest";
import { articleOfPage } from "./page.ts";

const PARTS = [
  ..."<html>,</html>,<html ,<head>,</head>,<body>,</body>,<p>,</p>,<div>,</div>,<br>,<article>,</article>,<table><tr><td>,</table>".split(
    ",",
  ),
  ..."<!doctype html>,<!--,-->,<![CDATA[,]]>,<?xml?>,<,>,&,&#0;,&#xD800;,&amp;,\0,\ufeff,<svg>,<math>,<template>,</template>,<noscript>".split(
    ",",
  ),
  ..."<script>,</script>,<style>,<textarea>,</p,<meta name=date content=x>,<time datetime>,<title>,</title>,<base href=x>,<frameset>".split(
    ",",
  ),
  '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"',
  '"}</script>',
  "Ein Satz, der lang genug ist, mit Kommas, damit er für einen Absatz gehalten wird.",
  " ",
];

test("any page is read without an exception", () => {
  const page = fc.array(fc.oneof(fc.constantFrom(...PARTS), fc.string({ unit: "binary", maxLength: 5 })), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(page, (parts) => {
      articleOfPage(parts.join(""));
    }),
    { numRuns: 300 },
  );
});
