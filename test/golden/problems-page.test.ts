import { expect, it } from "vitest";
import { problemsPage, writtenPage } from "../../scripts/build-problems-doc.ts";

it("docs/problems.md says what the code says (npm run build:problems writes it anew)", async () => {
  expect(writtenPage()).toBe(await problemsPage());
});
