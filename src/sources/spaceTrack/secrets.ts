import type { SourceProblem } from "../problems.ts";

/** Ways in which a secret can stand in an address, a form, a header or a page. */
function writings(secret: string): readonly string[] {
  const plain = [
    secret,
    encodeURIComponent(secret),
    new URLSearchParams({ s: secret }).toString().slice(2),
    escapedHtml(secret),
  ];
  const packed = plain.map((text) => Buffer.from(text, "utf8").toString("base64").replace(/=+$/, ""));
  return [...new Set([...plain, ...packed, JSON.stringify(secret).slice(1, -1)])];
}

function escapedHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Watches over what must not be told: a server can repeat in its answer what it was sent. */
export interface SecretGuard {
  /** A cookie's value. */
  readonly add: (value: string) => void;
  readonly isIn: (bytes: Buffer) => boolean;
  /** The problem with each secret and the user's name removed. */
  readonly cleaned: (problem: SourceProblem) => SourceProblem;
}

/** A name of fewer characters stands in every other word by chance, and tells nothing. */
const shortestName = 4;

/** Nor is a cookie like "lang=en" a session. */
const shortestSession = 8;

/** @param user a name: removed from problems, but no reason to refuse an answer, in which it may stand by chance */
export function guardSecrets(user: string, password: string): SecretGuard {
  const names = user.length < shortestName ? [] : writings(user);
  const all = new Set(writings(password));
  const add = (value: string): void => {
    for (const text of value.length < shortestSession ? [] : writings(value)) all.add(text);
  };
  const clean = (text: string): string => {
    // Longest first: a short secret may be part of a longer one.
    const ordered = [...all, ...names].toSorted((a, b) => b.length - a.length);
    return ordered.reduce((left, secret) => left.replaceAll(secret, "…"), text);
  };
  const cleanFact = (fact: string | number): string | number => (typeof fact === "string" ? clean(fact) : fact);
  return {
    add,
    isIn: (bytes) => [...all].some((secret) => bytes.includes(secret)),
    cleaned: (problem) => ({
      ...problem,
      ...(problem.place?.file === undefined ? {} : { place: { ...problem.place, file: clean(problem.place.file) } }),
      ...(problem.found === undefined ? {} : { found: cleanFact(problem.found) }),
      ...(problem.expected === undefined ? {} : { expected: cleanFact(problem.expected) }),
    }),
  };
}
