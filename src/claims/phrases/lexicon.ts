/** Closed lists of words that noun phrases are built with. Each is one line a group, so that a change is one line. */
const set = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(" ").split(/\s+/));

/** People and bodies that speak. */
export const roleHeads = set(
  "official officials spokesman spokeswoman spokesperson spokespeople spokesmen minister ministers ministry ministries president premier",
  "chancellor king ambassador envoy diplomat diplomats general generals admiral colonel commander commanders chief chiefs head director",
  "chairman chairwoman chair secretary undersecretary deputy adviser advisor advisers aide aides leader leaders leadership regime",
  "government governments administration authorities authority army military navy force forces command agency agencies bureau office",
  "institute institution centre center centres centers university committee commission council parliament assembly congress senate cabinet court",
  "analyst analysts expert experts astronomer astronomers astrophysicist astrophysicists scientist scientists researcher researchers engineer engineers",
  "observer observers tracker trackers watcher watchers hobbyist hobbyists enthusiast enthusiasts specialist specialists historian amateur amateurs",
  "professor lecturer scholar fellow student lawmaker lawmakers legislator senator representative mp mps politician politicians opposition",
  "television tv reporter reporters journalist journalists correspondent newspaper newspapers daily media broadcaster outlet outlets network channel station agency",
  "magazine website site blog blogger tabloid tabloids paper papers press wire report's critics critic supporters",
  "company companies firm operator operators manufacturer maker contractor corporation startup provider",
  "source sources person people man woman residents resident witness witnesses pilot pilots fisherman farmer sailors crew",
  "watchdog group groups organisation organization think-tank team teams panel delegation alliance coastguard guard police",
  "mouthpiece boffin boffins controllers controller presenter anchor veteran veterans brigadier marshal embassy cosmonaut astronaut",
  "colleague colleagues lawyer mayor governor bank nkorea party parties user users account message post founder ceo executive executives troika trio boss bosses minder minders counterpart counterparts contractor investigators sides side countries country nation nations capitals neighbours neighbors allies",
);

/** Groups that a country's name in front makes its own voice: "North Korean officials" speak for North Korea. */
export const stateRoles = set(
  "official officials spokesman spokeswoman spokesperson minister ministry president premier military army navy government regime",
  "leader leaders leadership media authorities officers general generals forces broadcaster",
);

export const mediaHeads = set(
  "media newspaper newspapers daily broadcaster outlet outlets network channel magazine website blog tabloid tabloids paper papers press wire",
  "news",
);

export const satelliteHeads = set(
  "satellite satellites spacecraft probe payload payloads orbiter cubesat cubesats microsatellite nanosatellite microsatellites nanosatellites sats",
  "spaceplane spaceplanes spaceship lander landers capsule probes orbiters apparatus newcomer hulk constellation craft",
);
export const rocketHeads = set(
  "rocket rockets launcher launchers booster boosters vehicle vehicles stage stages missile missiles projectile projectiles",
);
export const attemptHeads = set("attempt attempts launch launches liftoff lift-off");
export const debrisHeads = set("debris fragment fragments wreckage object objects remnants remnant pallet");

/** Adjectives and nouns that stand before a head and do not end the phrase. */
export const modifiers = set(
  "senior unnamed anonymous unidentified top former deputy chief state state-run state-owned official national federal foreign defence defense",
  "interior unification space aerospace aeronautics technology science security intelligence naval air armed joint military civil civilian public",
  "private commercial independent amateur outside veteran leading prominent several local international western eastern northern southern dutch",
  "control command launching launch-control satellite-control operations operation coast news television radio press tracking monitoring weather meteorological astronomical observing observation research policy think",
  "managing executive acting interim founding assistant associate aviation protection emergency rescue port harbour harbor coastal maritime transport regional provincial municipal",
  "general prime political space-tracking satellite-tracking intelligence-agency presidential parliamentary government spy reconnaissance surveillance",
  "new old latest second-hand same other another alleged suspected supposed so-called purported dead defunct retired ageing aging active operational",
  "communications communication navigation early-warning warning imaging radar optical remote-sensing remote sensing earth-observation earth",
  "high-resolution small large tiny giant heavy light carrier launch long-range ballistic solid-fuel liquid-fuel upper core first-stage",
  "second-stage third-stage central main single lone only own much-hyped home-grown homegrown indigenous domestic homemade experimental test",
  "technology-demonstration malfunctioning tumbling wayward errant stricken failed doomed successful botched abortive ill-fated secret secretive classified mysterious",
  "polar geostationary communist isolated reclusive nuclear-armed authoritarian hermit ruling democratic capital-based ukrainian-born social main-opposition",
  "orbital manned crewed unmanned uncrewed chinese-built russian-built foreign-built space-based weather data relay scientific three two four five six",
  "seven eight nine ten both all most many some few more further additional previous next last final current future planned upcoming subsequent",
  "model toy paper water bottle plastic replica miniature spent expended discarded used falling uncontrolled space-agency missile rocket satellite propaganda flagship english-language official",
);

export const ordinals: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["maiden", 1],
  ["initial", 1],
  ["1st", 1],
  ["second", 2],
  ["2nd", 2],
  ["third", 3],
  ["3rd", 3],
  ["fourth", 4],
  ["4th", 4],
  ["fifth", 5],
  ["5th", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
]);
export const cardinals: ReadonlyMap<string, number> = new Map([
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["a", 1],
  ["an", 1],
  ["both", 2],
  ["dozen", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
  ["hundred", 100],
]);

export const determiners = set(
  "the a an this that these those its their his her our my your one each every no neither either another both such",
);
export const possessivePronouns = set("its their his her our my your whose");
/** Third-person subjects that point back to somebody who may speak or something that may fly. */
export const pronouns = set("it he she they we i this both neither");
export const titles = set(
  "comrade mr mr. mrs mrs. ms ms. dr dr. prof prof. gen gen. lt lt. col col. maj maj. brig brig. adm adm. sgt sgt. capt capt. sen sen. rep rep. sir",
);
export const nameParticles = set("al bin ibn van von de der den du la le di da el ben dos");
/** What a role's phrase may go on with: "spokesman for", "head of", "people familiar with". */
export const rolePrepositions = set("of for at from with in on to");

/** Purposes that tell one family of satellites from another. */
export const purposes: ReadonlyMap<string, string> = new Map([
  ["spy", "reconnaissance"],
  ["reconnaissance", "reconnaissance"],
  ["surveillance", "reconnaissance"],
  ["observation", "earth observation"],
  ["earth-observation", "earth observation"],
  ["communications", "communications"],
  ["communication", "communications"],
  ["weather", "weather"],
  ["navigation", "navigation"],
  ["early-warning", "early warning"],
  ["radar", "radar"],
  ["inspector", "inspector"],
]);
