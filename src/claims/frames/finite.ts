/** Whether a masked sentence has a verb that says that something is, was or will be so; headlines and lists of names have none. */
export function countsAsVerb(masked: string): boolean {
  return /\b(?:is|are|was|were|has|have|had|will|would|did|does|do|can|could|may|might|came|went|fell|rose|made|took|flew|left|began|ran|sank|hit|lost|spent|kept|sent|saw|found|gave|put|[a-z]{3,}(?:ed|s))\b/.test(
    masked,
  );
}
