/**
 * What each family of features is worth in the search for burns: `node design/burns-features.ts`. Leaves one family out at a time and
 * prints the best F1 of leave-one-satellite-out (±1 day in low orbit, ±2 days in high). Windows and answering times
 * were chosen by figures of this kind.
 */
import { bestThreshold, collections, leaveOneOut, windowDays } from "../bench/burns-leave-one-out.ts";
import { dataIsThere } from "../bench/burns-protocol.ts";
import { penalties } from "../bench/burns-training.ts";

const families: readonly (readonly [title: string, belongs: (name: string) => boolean])[] = [
  ["nothing left out", () => false],
  ["the near window", (name) => name.startsWith("near.")],
  ["the wide window", (name) => name.startsWith("wide.")],
  ["the broad window", (name) => name.startsWith("broad.")],
  ["late answers (4 and 9 days)", (name) => /\.(4|9)\./.test(name)],
  ["place along the orbit", (name) => /lead|agreement|peak$/i.test(name)],
  ["plane", (name) => /plane/i.test(name)],
  ["shape", (name) => /shape/i.test(name)],
  ["sizes in metres", (name) => name.endsWith("Metres")],
  ["sizes in days of fall", (name) => /daysOf|rising|^fall$/.test(name)],
  ["sizes in scatter", (name) => name.endsWith("Size") || name.startsWith("size")],
  ["the gaps beside", (name) => /above|before|after|rank|[pP]eak$/.test(name)],
];

if (!dataIsThere()) {
  console.log("the evidence collection is not beside the checkout; nothing is studied");
  process.exit(0);
}
const both = collections();
for (const [title, belongs] of families) {
  const figures = (["calm", "high"] as const).map((regime) => {
    const collection = both[regime];
    const names = collection.names.filter((name) => !belongs(name));
    const { f1 } = bestThreshold(leaveOneOut(collection, penalties[regime], names), windowDays[regime]);
    return `${regime} ${f1.toFixed(3)} (${names.length})`;
  });
  console.log(`without ${title.padEnd(30)} ${figures.join("   ")}`);
}
