import { fetchSource, sourceOfBytes, type CheckedSource } from "../answers/index.ts";
import { nameOfInput, readInputBytes } from "./input.ts";
import { openCommandNetwork } from "./network.ts";
import { progressOnStderr } from "./progress.ts";

/**
 * Reads what is to be checked: a web page by its address, which is fetched and kept; a page or a PDF in a file; else a text in UTF-8.
 * Fails in words.
 */
export async function readCheckedSource(given: string): Promise<CheckedSource> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(given)) return fetched(given);
  return sourceOfBytes(await readInputBytes(given), nameOfInput(given));
}

async function fetched(url: string): Promise<CheckedSource> {
  const network = await openCommandNetwork();
  const progress = progressOnStderr("fetching the page");
  try {
    return await fetchSource(network, url);
  } finally {
    progress.end();
    await network.close();
  }
}
