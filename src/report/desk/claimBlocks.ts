import type { CheckedClaim, Report } from "../../model/index.ts";
import { heightFigure } from "../figures/heights.ts";
import { timingFigure, timingsOf } from "../figures/timings.ts";
import { cannotShow, inconsistencies } from "../html/card.ts";
import { evidence } from "../html/evidence.ts";
import { furtherNumbers, numbers } from "../html/numbers.ts";
import { parts, passes, readings } from "../html/tables.ts";
import { timingsSection } from "../html/timings.ts";
import { captionOf } from "../map/caption.ts";
import { mapInPage } from "../map/claimMap.ts";
import type { Land } from "../map/land.ts";
import { sceneOf } from "../map/scene.ts";

/** The blocks of a claim's card as markup, "" where it has none: for a page that sets them itself and brings `pageStyle` and `glyphs`. */
export interface ClaimBlocks {
  readonly numbers: string;
  readonly furtherNumbers: string;
  readonly parts: string;
  readonly readings: string;
  readonly passes: string;
  readonly inconsistencies: string;
  readonly cannotShow: string;
  readonly evidence: string;
  /** Stated seconds against the computed approach, with its error as a band. */
  readonly timing: string;
  /** Stated heights against the conventions of counting them. */
  readonly heights: string;
}

/** A map as markup, with the sentence that says what it shows. */
export interface MapBlock {
  readonly markup: string;
  readonly caption: string;
}

export function claimBlocks(claim: CheckedClaim, report: Report): ClaimBlocks {
  const timing = timingFigure(
    timingsOf([claim]),
    "Stated time against the computed closest approach",
    `desk-timing-${claim.id}`,
  );
  const heights = claim.type === "orbit" ? heightFigure(claim, `desk-heights-${claim.id}`) : null;
  return {
    numbers: numbers(claim).markup,
    furtherNumbers: furtherNumbers(claim).markup,
    parts: parts(claim).markup,
    readings: readings(claim).markup,
    passes: passes(claim).markup,
    inconsistencies: inconsistencies(claim).markup,
    cannotShow: cannotShow(claim).markup,
    evidence: evidence(claim, report).markup,
    timing: timing?.markup ?? "",
    heights: heights?.markup ?? "",
  };
}

/** The map of a claim at its moment; null where there is no element set, place or moment to draw. */
export function mapBlock(claim: CheckedClaim, report: Report, land: Land): MapBlock | null {
  const scene = sceneOf(claim, report);
  return scene === null ? null : { markup: mapInPage(scene, land).markup, caption: captionOf(scene) };
}

/** The timings of a text seen together, with the joint control; "" where there are fewer than two. */
export function timingsBlock(report: Report): string {
  return timingsSection(report).markup;
}
