/** SHA-256 of the pack.json of each pack that comes with Groundtrack. Written by scripts/build-packs.ts; do not edit. */
export const builtInPacks: readonly string[] = [
  "635929e01e8cd1c0222c0a97302b79d2a1c0461254e12d4431d3178f815bd1c9",
  "df0299a361ac563f0d5156032ef58db95d2115d823f775a0f4331c0f9d892e4d",
];
