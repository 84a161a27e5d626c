import { expect, test } from "vitest";
import { articleOfMail } from "./mail.ts";

const read = (...lines: string[]) => articleOfMail(Buffer.from(lines.join("\r\n")), "a.eml:1");
const HEAD = [
  "Message-ID: <1@hainfeld.example>",
  "Date: Mon, 23 Nov 2026 08:00:00 +0100",
  "From: =?utf-8?q?Stadt_Br=C3=BCckstadt?= <presse@hainfeld.example>",
  "Subject: =?iso-8859-1?Q?Die_Br=FCcke?=",
  " =?utf-8?B?IGjDpGx0?=",
  "MIME-Version: 1.0",
];
const multipart = (kind: string, ...parts: string[]) => [
  ...HEAD,
  `Content-Type: multipart/${kind};`,
  ' boundary="=_1"',
  "",
  "Dieser Brief hat Teile.",
  ...parts.flatMap((part) => ["--=_1", part]),
  "--=_1--",
  "Ende",
];
const TEXT = "Content-Type: text/plain; charset=utf-8\r\n\r\nDie Brücke hält, teilte die Stadt am Montag mit.";
const HTML = "Content-Type: text/html; charset=utf-8\r\n\r\n<p>Die Brücke hält, teilte die Stadt am Montag mit.</p>";

test("name, date, sender and subject come from the header", async () => {
  expect(await read(...HEAD, "Content-Type: text/plain; charset=utf-8", "", "Sie hält.")).toMatchObject({
    ...{ name: "1@hainfeld.example", published: "2026-11-23T08:00:00+01:00", publisher: "Stadt Brückstadt" },
    ...{ title: "Die Brücke hält", text: "Sie hält." },
  });
  expect(await read("", "Ohne Kopf.")).toMatchObject({ name: "a.eml:1", title: null, publisher: null });
});

test("Latin-1 that nobody names, and the sender's own day, which postal-mime would lose", async () => {
  const mail = [...HEAD.map((line) => line.replace("08:00:00", "00:30:00")), "", "Schöne Grüße vom Deich."].join(
    "\r\n",
  );
  expect(await articleOfMail(Buffer.from(mail, "latin1"), "a.eml:1")).toMatchObject({
    ...{ published: "2026-11-23T00:30:00+01:00", text: "Schöne Grüße vom Deich." },
  });
});

test("the text goes before the page, unless it is only a hint", async () => {
  const text = async (...lines: string[]) => ((await read(...lines)) as { text: string }).text.trim();
  const brücke = "Die Brücke hält, teilte die Stadt am Montag mit.";
  expect(await text(...multipart("alternative", TEXT, HTML))).toBe(brücke);
  expect(await text(...multipart("alternative", "\r\nBitte im Browser öffnen.".slice(0, 12), HTML))).toBe(brücke);
  const attached = "Content-Type: text/plain\r\nContent-Disposition: attachment\r\n\r\nAnhang";
  expect(await text(...multipart("mixed", attached, TEXT))).toBe(brücke);
});

test("base64, flowed lines, and parts inside parts", async () => {
  const packed = Buffer.from("Die Fähre fährt.").toString("base64");
  const inner = `Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${packed}\r\n--b--`;
  expect(await read(...multipart("mixed", inner))).toMatchObject({ text: "Die Fähre fährt." });
  const flowed = "Content-Type: text/plain; charset=us-ascii; format=flowed";
  expect(await read(...HEAD, flowed, "", "Der Kran ", "steht.", "Er rostet.", "-- ", "Amt")).toMatchObject({
    text: "Der Kran steht.\r\nEr rostet.\r\n-- \r\nAmt",
  });
});

test("thousands of parts in each other are survived", async () => {
  const deep = Array.from(
    { length: 5_000 },
    (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
  );
  expect(await read(deep.join(""))).toBe("has no part that is text");
});
