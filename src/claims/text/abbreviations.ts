/** Abbreviations, lower case without the dot, that never end a sentence: a name or a number follows. */
export const titles: ReadonlySet<string> = new Set(
  (
    "gen lt col sgt capt maj cmdr adm brig dr mr mrs ms prof sen rep gov st ft mt rev hon pres amb sec supt det vice gens sens reps drs messrs " +
    "mme mlle fr sr no nos fig figs vol vols pp art ch ref refs op approx ca cf vs eg ie viz al incl est"
  ).split(" "),
);

/** Abbreviations that end a sentence only where what follows must begin one. */
export const shortForms: ReadonlySet<string> = new Set(
  (
    "inc ltd co corp bros jr sr dept univ assn bros etc deg lat long lon min sec hr hrs km mi ft lb lbs oz kg alt az el " +
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ave blvd rd calif fla mass va md tex " +
    "ariz colo conn del ill ind kan ky la mich minn miss mo mont neb nev okla ore pa penn tenn vt wash wis wyo sq max avg temp mil"
  ).split(" "),
);

/** Words that follow an abbreviation only when a new sentence begins. */
export const starters: ReadonlySet<string> = new Set(
  (
    "the a an it its he she they his her their this that these those there here we i you our my in on at by for from to with after before " +
    "during since until while when where if as although though because but and or nor so yet however meanwhile moreover then thus also " +
    "what who why how which whether both neither either each every some many most few several no not one two three four five " +
    "according asked speaking officials analysts experts observers according last next earlier later still despite under over about " +
    "around only even another other such like unlike now today yesterday tomorrow"
  ).split(" "),
);

export const monthOrDay = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z]{0,6})?\b/u;

/** What may follow "a.m." and "p.m." inside a sentence although it is capitalised: a day, a month, a zone. */
export const followsHalfDay =
  /^(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\b|[A-Z]{2,5}\b(?! said)|Z\b|(?:[A-Z][\p{L}.]+[ -]){1,3}(?:standard |daylight |summer |local )?[Tt]ime\b)/u;
