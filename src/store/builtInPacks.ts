/** SHA-256 of the pack.json of each pack that comes with Groundtrack. Written by scripts/build-packs.ts; do not edit. */
export const builtInPacks: readonly string[] = [
  "912fd52288c4e1dc08540943d46bf1e202cd476810cf72ee1ba08adee38bd045",
  "7e47dd31f59fb201591c858e474eceee14cb04c168637f68e2830d7a5ab27e5c",
];
