import type { VNode } from "preact";
import type { OpenReport } from "./state.ts";

interface ReportActionsProps {
  readonly open: OpenReport;
  readonly keptAs: string | null;
  readonly onAnother?: (() => void) | undefined;
}

export function ReportActions({ onAnother }: ReportActionsProps): VNode {
  return (
    <>
      {onAnother !== undefined && (
        <button type="button" class="plain" onClick={onAnother}>
          Check another text
        </button>
      )}
    </>
  );
}
