/** As little of a tree as is needed; linkedom's fits it. */
export interface TreeNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<TreeNode>;
}

const textNode = 3;
const elementNode = 1;

const blocks = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 " +
    "HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY THEAD TFOOT TR UL"
  ).split(" "),
);
const silent = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE BUTTON SELECT INPUT TEXTAREA IFRAME OBJECT SVG CANVAS VIDEO AUDIO".split(" "),
);

/**
 * The text of a tree as a reader sees it: blocks are set apart by an empty line, <br> by a line end, cells of a row by " | "; all
 * other white space is one space. Without this the last word of one paragraph is glued to the first of the next.
 */
export function blocksOfText(root: TreeNode): string {
  const done: string[] = [];
  let line = "";
  const close = (): void => {
    const text = line
      .split("\n")
      .map((part) => part.replace(/[ \t\r\f\v\u00A0\u200B]+/g, " ").trim())
      .join("\n")
      .replace(/\n{2,}/g, "\n")
      .trim();
    if (text !== "") done.push(text);
    line = "";
  };
  const walk = (node: TreeNode): void => {
    if (node.nodeType === textNode) {
      line += (node.textContent ?? "").replace(/\s+/g, " ");
      return;
    }
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === elementNode && silent.has(name)) return;
    if (name === "BR") {
      line += "\n";
      return;
    }
    const block = blocks.has(name);
    if (block) close();
    if ((name === "TD" || name === "TH") && line.trim() !== "") line += " | ";
    for (const child of node.childNodes) walk(child);
    if (block) close();
  };
  walk(root);
  close();
  return done.join("\n\n");
}
