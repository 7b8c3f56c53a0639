import { useId } from "preact/hooks";
import type { VNode } from "preact";
import type { CheckedClaim } from "../../model/index.ts";
import { capital, decimal } from "../../report/index.ts";
import type { Day, DayPass, Moved } from "../judge/protocol.ts";
import { Glyph, VerdictTag } from "../parts/verdict.tsx";
import { DayStrip } from "./dayStrip.tsx";
import { clockIn, movedMoment, shiftWords } from "./clock.ts";

const farthestMin = 720;

interface MomentSliderProps {
  readonly claim: CheckedClaim;
  readonly day: Day;
  readonly byS: number;
  /** Null while the moment stands where the text puts it. */
  readonly moved: Moved | null;
  readonly onMove: (byS: number) => void;
}

/** "And at another moment?": the day around the claim as a strip over a slider, with the verdict of the moment it stands at. */
export function MomentSlider({ claim, day, byS, moved, onMove }: MomentSliderProps): VNode {
  const id = useId();
  const shown = moved?.claim ?? claim;
  const minutes = byS / 60;
  const moment = movedMoment(claim.time.start, byS);
  const set = (min: number): void => {
    if (Number.isFinite(min)) onMove(Math.round(Math.max(-farthestMin, Math.min(farthestMin, min)) * 60));
  };
  return (
    <section class="mover" aria-labelledby={`${id}-title`}>
      <div class="mover-head">
        <h3 id={`${id}-title`} class="h4">
          Had it been at another moment?
        </h3>
        <label class="mover-field">
          <span>Minutes moved</span>
          <input
            type="number"
            min={-farthestMin}
            max={farthestMin}
            step={1}
            value={Math.round(minutes * 100) / 100}
            onChange={(event) => set(event.currentTarget.valueAsNumber)}
          />
        </label>
        <button type="button" class="plain small" disabled={byS === 0} onClick={() => onMove(0)}>
          Back to stated
        </button>
      </div>
      <div class="strip-box">
        <DayStrip day={day} byS={byS} />
        <input
          class="strip-range"
          type="range"
          min={-farthestMin}
          max={farthestMin}
          step={1}
          value={minutes}
          aria-label={`Moment over ${day.place}, minutes from the stated one`}
          aria-valuetext={`${shiftWords(byS)}, ${moment.utc}: ${shown.finding.verdict}`}
          onInput={(event) => set(event.currentTarget.valueAsNumber)}
        />
      </div>
      <div class="mover-row">
        <output class="mover-now" aria-live="polite">
          <VerdictTag verdict={shown.finding.verdict} /> <span class="mover-clock">{moment.utc}</span>{" "}
          <span class="quiet">
            {shiftWords(byS)}
            {clockIn(claim.time.zone ?? null, moment.at)}
          </span>
        </output>
      </div>
      <p class="mover-words">{moved === null ? standWords(claim) : capital(shown.finding.summary)}</p>
      <Passes day={day} byS={byS} onMove={onMove} />
    </section>
  );
}

function standWords(claim: CheckedClaim): string {
  return `This is the stated moment. ${capital(claim.finding.summary)}`;
}

function Passes({ day, byS, onMove }: Pick<MomentSliderProps, "day" | "byS" | "onMove">): VNode | null {
  if (day.passes.length === 0)
    return <p class="quiet">In the twelve hours either side it never stood above the horizon of {day.place}.</p>;
  const at = (pass: DayPass): boolean => Math.abs(pass.peakS - byS) < 90;
  return (
    <div class="day-passes">
      <h4>Passes over {day.place} in the 24 hours around</h4>
      <ul>
        {day.passes.map((pass) => (
          <li key={pass.peakS}>
            <button
              type="button"
              class={`pass v-${pass.verdict}`}
              aria-pressed={at(pass)}
              onClick={() => onMove(Math.round(pass.peakS))}
            >
              <Glyph verdict={pass.verdict} /> {pass.peak.slice(11, 16)} UTC
              <span class="quiet">{decimal(pass.peakElevationDeg, 0)}° high</span>
              <span class="sr">, {pass.verdict}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
