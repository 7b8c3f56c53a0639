import { signal, type Signal } from "@preact/signals";

const key = "groundtrack-person";

function remembered(): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

/** The name that this browser's person puts under corrections, comments and signatures. It stays in the browser. */
export const person: Signal<string> = signal(remembered());

export function rename(name: string): void {
  person.value = name;
  try {
    localStorage.setItem(key, name);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

/** Now, to the second, as reports write moments. */
export function nowText(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}

/** The next free number after a letter: "k3". */
export function nextId(letter: string, taken: readonly { readonly id: string }[]): string {
  const numbers = taken.map(({ id }) => Number(id.replace(/\D/g, ""))).filter(Number.isFinite);
  return `${letter}${Math.max(0, ...numbers) + 1}`;
}
