import { render } from "preact";
import { DeskContext, type Desk } from "./desk.ts";
import { followAddresses } from "./router.ts";
import { showHiddenCharacters } from "./visibleText.ts";
import { Shell } from "./shell.tsx";

/** Puts the desk into its page. */
export function startDesk(desk: Desk): void {
  const root = document.querySelector("#desk");
  if (root === null) throw new Error("the page has no place for the desk");
  root.replaceChildren();
  showHiddenCharacters();
  followAddresses();
  render(
    <DeskContext.Provider value={desk}>
      <Shell />
    </DeskContext.Provider>,
    root,
  );
}
