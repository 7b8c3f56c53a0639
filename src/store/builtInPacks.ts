/** SHA-256 of the pack.json of each pack that comes with Groundtrack. Written by scripts/build-packs.ts; do not edit. */
export const builtInPacks: readonly string[] = [
  "912fd52288c4e1dc08540943d46bf1e202cd476810cf72ee1ba08adee38bd045",
  "df0299a361ac563f0d5156032ef58db95d2115d823f775a0f4331c0f9d892e4d",
];
