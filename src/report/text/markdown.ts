import { oneLine } from "./visible.ts";

/** Text that stays text in Markdown (CommonMark and its tables): every character with a meaning there is escaped. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>#|~$&]/g, (character) => `\\${character}`)
    .replace(/^([-+=])/, "\\$1")
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2")
    .replace(/(https?):\/\//gi, "$1&#58;//");
}

/** A command as a code span; a backtick would end it. */
export function markdownCode(command: string): string {
  return `\`${oneLine(command).replaceAll("`", "'")}\``;
}
