/**
 * Words that mean alike in reports on spaceflight, as stems are found from them; "_" joins a verb to its particle. A group lets the table of weights tell
 * from "ascended" what it learnt of "climbed". The groups say nothing of claim types: what each weighs for which type is fitted.
 */
export const wordGroups: Readonly<Record<string, string>> = {
  // ——— going up ———
  launch:
    "launch relaunch loft hoist blast_off lift_off take_off liftoff blastoff takeoff send_up put_up shoot_up go_up fire_off carry_up haul_up take_up lift_up fling_up orbited carry_aloft send_aloft loose",
  soar: "soar roar thunder streak rocket ascend climb rise zoom leap shoot surge vault rumble rise_up climb_away power hurtle race",
  ride: "ride hitch share travel fly journey voyage hop piggyback sail trip passenger",
  depart: "leave depart start set_off set_out leave_behind exit clear vacate quit get_off head take_leave",
  pad: "pad launchpad launch-pad cosmodrome spaceport gantry tower countdown silo hangar range fairing launcher carrier rocketry tarmac desert",
  maiden: "maiden debut first inaugural test-flight premiere",
  carry:
    "carry deliver take bring haul transport convey bear bring_up send propel hurl lob fling toss dispatch drop_off place insert inject deploy release put deposit station install position set",
  aloft: "aloft skyward skywards heavenward spacewards airborne upward upwards sky skies heaven space",
  payload: "payload passenger cargo load batch rideshare cubesat smallsat microsat nanosat stack crew fleet",
  // ——— going wrong ———
  fail: "fail flop fizzle misfire malfunction abort botch scrub miscarry backfire bungle falter misbehave underperform come_unstuck fall_short unsuccessful abortive fruitless vain futile ill-fated fall_apart",
  failure:
    "failure mishap anomaly fault glitch error defect problem trouble accident disaster flaw setback fiasco catastrophe misstep hitch snag flop dud debacle grief",
  explode:
    "explode explosion blow_up detonate burst blast fireball self-destruct destroy destruct disintegrate erupt flames ignite smash obliterate blow_apart inferno",
  lose: "lose loss shut_down cut_out stall stop quit die shutdown cutoff veer stray deviate off-course leak rupture",
  rocketpart:
    "stage booster engine motor thrust propellant fuel nozzle separation ignition upper-stage second-stage third-stage first-stage fairing flight turbopump tank combustion burn-time telemetry",
  short: "short never neither nowhere without not unable incapable hardly barely",
  // ——— orbiting ———
  circle:
    "circle orbit loop revolve lap round circuit encircle go_round go_around travel_around whirl ring race_around trip revolution girdle coast",
  orbitword:
    "orbit perigee apogee inclination period altitude height eccentricity ellipse elliptical elliptic circular polar geostationary geosynchronous sun-synchronous synchronous low-earth leo geo plane node axis semi-major tilt incline equator equatorial trajectory near-polar orbital orbital-period highest-point lowest-point path",
  heightunit: "kilometer km mile high altitude height above up nautical",
  slot: "slot longitude belt station graveyard position parking berth perch place spot arc degree",
  catalogue: "catalog list log register number norad designate assign database index designation entry",
  sits: "sit stay stand hover park hang reside remain reach settle rest dwell occupy attain achieve enter",
  // ——— being well or not ———
  dead: "dead defunct lifeless inert inactive inoperative inoperable nonfunctional non-functional derelict lame useless unresponsive dormant extinct kaput out-of-order moribund dud junk hulk zombie mute deaf expire perish silent paperweight scrap gone brick",
  alive:
    "alive healthy active operational functional intact well nominal fine fit working responsive sound in-service revive resurrect recover survive life healthy normal order awake",
  work: "work function operate perform respond run cooperate obey behave react serve",
  tumble:
    "tumble spin rotate wobble roll flash flicker twirl uncontrolled control attitude adrift drift cartwheel somersault flip blink out-of-control stabilize orientation tumbler",
  retire:
    "retire decommission switch_off turn_off shut_down end_of_life abandon write_off scrap mothball deactivate passivate disable retirement pension give_up terminate power_down switch_on turn_on activate commission",
  breakup:
    "break_up come_apart fall_apart shatter fragment fragmentation breakup disintegrate split shred pieces smithereens smash crumble fly_apart burst go_to_pieces bits tear_apart snap tear dismember",
  power:
    "battery panel array solar power electrical electricity computer software transponder instrument payload gyroscope wheel sensor wing unfold deploy",
  // ——— coming down ———
  reenter:
    "reenter reentry atmosphere atmospheric deorbit decay plasma incinerate burn_up vaporize vaporise demise descent descend meet_end end fiery friction return spontaneous dive perish cremate friction heat melt consume glow go_up_in_flames",
  fall: "fall drop plunge plummet crash crash-land tumble_down come_down go_down come_back fall_back sink splash splashdown smash slam hit strike land impact crater rain_down rain touch_down bring_down fall_out nosedive plop fall_down tumble_back crash_down thud end_up come_home touchdown impact",
  ground:
    "ocean sea seabed water beach shore coast ground earth village jungle field farm roof house desert forest river land soil garden backyard town island pacific atlantic indian",
  wreck:
    "debris wreckage remain fragment piece chunk part shard scrap ring tank ball sphere bit remnant leftover shrapnel cylinder panel strut hull husk carcass object core metal",
  find: "find recover retrieve salvage discover spot wash_up turn_up pull fish locate dig identify collect scatter",
  forecast:
    "forecast predict prediction estimate window uncertainty expect reckon projection guess margin calculate model anticipate foresee plus minus give_or_take either_side likely probability odds chance bet",
  drag: "drag gravity pull spiral sag decay slow sinking lose_height uncontrolled air",
  // ——— seeing from above ———
  photograph:
    "photograph picture photo image imagery snap snapshot shot film footage shoot scan survey capture record portray picture_of frame video map record",
  camera:
    "camera lens sensor telescope eye optics radar aperture sensor shutter spy snoop peer gaze look observe watch monitor glimpse view eavesdrop surveil surveillance peek peep scrutinize",
  shows: "show reveal depict see feature display publish contain",
  sites:
    "base harbor airfield carrier port house pentagon capitol airport dock shipyard bridge canal reactor palace facility installation warship",
  // ——— moving ———
  raise:
    "raise boost lift elevate reboost heighten hike hoist bump push_up climb rise increase ascend go_up jack_up move_up uplift gain higher kick",
  lower: "lower descend drop sink reduce decrease bring_down dip slide fall cut lose go_down come_down move_down sag shed trim",
  move: "move shift manoeuvre relocate reposition migrate drift wander nudge steer transfer creep slide crawl slip swing hop glide budge stir walk jockey jink slew dart amble travel march push shove motion movement march pull",
  change:
    "change adjust alter correct modify tweak trim tune vary circularize phase adjustment change_of correction stationkeeping station-keeping circularise maintain",
  burn: "burn thruster engine propulsion fire firing ignite motor fuel propellant pulse ion puff delta-v thrust impulse jet hydrazine tank",
  evade: "evade dodge avoid avoidance evasive duck swerve sidestep get_out out_of_way clear collision-avoidance",
  compass: "west east westward eastward westwards eastwards north south northward southward longitude",
  updown: "up down high low",
  stationary: "stay_put put idle quiet motionless still unchanged constant steady unmoved",
  // ——— near another ———
  near: "near close alongside beside next nearby adjacent abreast neighbor neighbour proximity vicinity within yards flank side stone's-throw cheek arm's",
  approach:
    "approach close_in creep_up sidle near draw_near inch edge move_in draw_close pull_up come_within rendezvous come_close sneak_up home_in draw_up pull_alongside swing_by saunter",
  follow:
    "follow trail shadow stalk tail track chase hound pursue dog escort accompany keep_company mirror haunt shepherd tag tag_along company shadowing pace sentinel chaperone partner",
  inspect:
    "inspect snoop loiter linger lurk eye circle examine watch spy visit probe intercept eavesdrop scout hover loom intrude inspector stalker intruder snooper visitor peek hang_around",
  dock: "dock grapple grab capture undock tow mate latch separate release hook cling couple link clasp attach hug eject join",
  distance:
    "apart distance gap separation miss separate away range spacing kilometer meter mile hair's brush bump graze collide collision conjunction smash whisker clearance margin",
  pair: "other another each pair two duo both together twin formation tandem couple partner neighbor mutual dance ballet waltz dogfight tango",
  // ——— above places ———
  over: "over overhead above across overfly beneath underneath overflight",
  pass: "pass fly cross sweep traverse transit sail cruise skim soar whizz zip race zoom transit course swing brush overfly flyby go_over come_over visit stream flash",
  track: "track groundtrack ground-track trajectory path route footprint swath horizon line-of-sight course nadir",
  visible: "visible view horizon sight rise set elevation",
  // ——— radio ———
  radio:
    "radio signal telemetry beacon transmission frequency megahertz mhz ghz gigahertz band antenna dish downlink uplink tone carrier beep chirp ping static whisper airwaves downlink noise transmitter transponder call-sign wavelength doppler",
  transmit:
    "transmit broadcast beam emit send_back relay send_down radio call phone talk speak send sing ping chatter beep whisper report_in call_home check_in squawk chirp uplink downlink beam_down pour",
  hear: "hear receive pick_up listen tune detect intercept obtain download acquire eavesdrop catch get record overhear decode log gather",
  contact:
    "contact communication communicate link touch message reply answer respond acknowledge handshake data word lock-on connect exchange establish",
  silence: "silent silence quiet mute nothing peep quiet lost_contact lose_touch",
  station:
    "station control controller antenna amateur ham hobbyist tracker center listener ground enthusiast operator dish observatory",
  // ——— numbers ———
  many: "many number total dozen hundred thousand count tally several score multitude handful swarm dozens half sum amount figure majority quantity at_least",
  fleet:
    "fleet constellation family network operate own possess have number boast field include comprise population armada flotilla roster squadron trio quartet catalog",
  pieces: "piece fragment debris shard bit object chunk part cloud particle",
  track_n: "track catalog count log tally monitor register follow identify detect list generate create produce leave spawn add",
  // ——— how often, how sharp ———
  often: "daily hourly day hour every revisit frequency often times twice interval regularly repeat return interval week same",
  sharp:
    "resolution sharp detail centimeter meter distinguish resolve discern make_out blurry pixel crisp coarse fine inch small tiny resolve grainy clarity megapixel discern across",
  // ——— areas ———
  zone: "zone area airspace corridor box sector exclusion hazard danger region closure strip rectangle stretch patch",
  warn: "warn warning notice notam navarea advisory notify alert caution mariner navigational ban close shut restrict avoid keep_out steer_clear keep_clear bulletin inform advise reroute divert off-limits",
  ships:
    "ship vessel boat aircraft plane fisherman airliner aviation fishing shipping sailor airline skipper flight captain pilot trawler",
  // ——— seen from below ———
  witness:
    "witness resident local villager people skywatcher observer onlooker motorist driver dashcam family fisherman farmer pilot stargazer neighbor neighbour holidaymaker eyewitness townspeople viewer astronomer camper passer-by",
  light:
    "light fireball glow bright flash streak trail ball meteor spark glowing blaze burning shine flare gleam luminous beam plume contrail dazzle brilliant comet spectacle orange green speck dot shoot-star dark bang boom",
  seesky:
    "see spot watch notice sight sighting glimpse film witness observe naked binocular marvel gaze dazzle startle awe footage video admire dashcam puzzle baffle",
  // ——— intentions ———
  plan: "plan intend aim hope vow pledge promise schedule target goal ambition roadmap programme program schedule prepare preparation set due slated envision envisage propose eye look_to await next future want",
  build:
    "build develop construct assemble manufacture design set_up create produce make establish expand complete add grow contract order procure buy",
  when: "tomorrow tonight soon shortly later next coming forthcoming upcoming ahead imminent",
  // ——— politics ———
  condemn:
    "condemn denounce criticize criticise slam blast deplore protest decry rebuke lambast reject dismiss oppose object censure brand call regret accuse blame express concern worry alarm fear welcome praise hail applaud congratulate anger angry grave",
  law: "violate violation resolution sanction treaty law illegal breach council un ban right sovereignty sovereign security peaceful peace stability provocation provocative threat threaten danger dangerous defense defence self-defense legitimate international norm agreement deal pact",
  urge: "urge demand insist appeal request ask warn refrain tell call_on press exhort summon halt stop cease",
  help: "help cooperate cooperation assist assistance support technology transfer aid provide offer know-how partnership ally exchange share supply sell trade return",
  responsible:
    "irresponsible reckless responsible standard transparency norm behavior behaviour weapon arm militarize race deter war escalate tension hostile nuclear missile",
  // ——— talk, thought ———
  say: "say tell claim report announce state confirm deny declare note add explain insist acknowledge admit comment write quote mention describe argue believe think suspect doubt question wonder know suggest estimate conclude",
  aircraft:
    "drone uav balloon helicopter jet airliner bomber fighter warplane missile icbm projectile torpedo quadcopter airship kite",
  happen: "take_place occur happen come proceed",
  money:
    "cost dollar million billion price budget fund buy pay sell share market investor profit revenue contract insurance company business",
  study:
    "study research measure experiment science scientific mission data test map instrument climate weather ocean ice earth forest crop disaster monitor serve provide service internet customer navigation communication purpose task design",
  compare: "weigh kilogram ton tonne mass size bus car length meter wide tall heavy diameter long refrigerator",
  story:
    "film movie book novel song game match museum play actor band school child teacher office town street party wedding restaurant bar",
};
