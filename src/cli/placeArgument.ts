import { findPlace, type NamedPlace } from "../answers/index.ts";
import type { KnownPlace } from "../catalogue/index.ts";
import type { Workspace } from "../check/index.ts";

/** Reads a place on the command line: `lat,lon[,heightM]` or a name; which of several was taken is told on stderr. */
export async function readPlace(text: string, workspace: () => Promise<Workspace>): Promise<NamedPlace> {
  const { where, taken } = await findPlace(text, workspace);
  const [first, second] = taken;
  if (first !== undefined && second !== undefined) {
    process.stderr.write(
      `groundtrack: "${text}" taken as ${placeLine(first)}; there are others, for one ${placeLine(second)}\n`,
    );
  }
  return where;
}

function placeLine({ name, country, latitudeDeg, longitudeDeg }: KnownPlace): string {
  return `${name}${country === null ? "" : `, ${country}`} (${latitudeDeg.toFixed(3)}, ${longitudeDeg.toFixed(3)})`;
}
