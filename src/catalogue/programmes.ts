import type { UtcText } from "../model/index.ts";

type SayingKind = "announcement" | "claim" | "statement" | "suspicion" | "denial" | "meeting";

/** What somebody said, or a meeting that was told of, in our own words, with where it can be read. */
export interface Saying {
  readonly id: string;
  readonly kind: SayingKind;
  /** When what is spoken of happened or should happen, UTC; `end` equals `start` for a moment. */
  readonly start: UtcText;
  readonly end: UtcText;
  readonly who: string;
  readonly words: string;
  /** A sentence that says the same and that a check can read; null where no orbit could decide it. */
  readonly sentence: string | null;
  /** The id of the saying that it denies. */
  readonly denies: string | null;
  readonly source: { readonly name: string; readonly published: string; readonly url: string };
}

/** A programme: the launches and objects that belong to it, and what was said of it. */
export interface Programme {
  readonly id: string;
  readonly name: string;
  /** Country code as in catalogues. */
  readonly owner: string;
  readonly summary: string;
  readonly launchIds: readonly string[];
  readonly noradIds: readonly number[];
  readonly sayings: readonly Saying[];
}

const kcnaPictures =
  "https://kcnawatch.org/newstream/1701148270-537546003/kim-jong-un-receives-report-on-operational-preparation-of-reconnaissance-satellite-from-nata-pyongyang-general-control-centre";
const kcnaLaunch =
  "https://kcnawatch.org/newstream/1700611622-680414227/dprk-natas-report-on-successful-launch-of-reconnaissance-satellite";
const alive =
  "https://www.hit967.ae/news/international-news/north-koreas-first-spy-satellite-is-alive-can-manoeuvre-expert-says/";
const azernews = {
  name: "AzerNews, citing Yonhap",
  published: "2023-11-25",
  url: "http://www.today.az/news/regions/241750.html",
};
const koreaHerald = {
  name: "The Korea Herald",
  published: "2023-11-22",
  url: "https://www.koreaherald.com/view.php?ud=20231122000796",
};
const pictures = { name: "Pyongyang Times, via KCNA Watch", published: "2023-11-28", url: kcnaPictures };
const reuters = { name: "Reuters, via Hit 96.7", published: "2024-02-28", url: alive };

/** Sayings in the order in which what they speak of lies. No verdict is kept here: each is made when it is asked for. */
export const programmes: readonly Programme[] = [
  {
    id: "dprk-reconnaissance",
    name: "North Korea’s satellites",
    owner: "KP",
    summary:
      "From Kwangmyongsong-1 in 1998 to the reconnaissance satellite Malligyong-1: what North Korea announced, what others said of it, and what catalogues and element sets show.",
    launchIds: ["1998-F04", "2009-F02", "2012-F01", "2012-072", "2016-009", "2023-F06", "2023-F07", "2023-179", "2024-F02"],
    noradIds: [39026, 41332, 58400],
    sayings: [
      {
        id: "kms-1-rounds",
        kind: "claim",
        start: "1998-09-12T23:24:00Z",
        end: "1998-09-13T02:17:00Z",
        who: "KCNA",
        words: "Kwangmyongsong-1 has gone round the Earth a hundred times.",
        sentence: null,
        denies: null,
        source: {
          name: "KCNA, kept by SeeSat-L",
          published: "1998-09-20",
          url: "http://www.satobs.org/seesat/Sep-1998/0232.html",
        },
      },
      {
        id: "kms-2-orbit",
        kind: "claim",
        start: "2009-04-05T02:20:00Z",
        end: "2009-04-05T02:20:00Z",
        who: "KCNA",
        words: "Kwangmyongsong-2 is in an orbit of 490 by 1,426 km.",
        sentence: "Kwangmyongsong-2 is in an orbit of 490 by 1,426 km, KCNA said on April 5, 2009.",
        denies: null,
        source: {
          name: "KCNA, quoted by Aviation News Releases",
          published: "2009-04-05",
          url: "http://aviationnewsreleases.com/2009/04/north-korea-claims-first-satellite.html",
        },
      },
      {
        id: "kms-3-plan",
        kind: "announcement",
        start: "2012-04-11T22:00:00Z",
        end: "2012-04-16T03:00:00Z",
        who: "North Korea",
        words: "Kwangmyongsong-3 will be launched from Sohae between 12 and 16 April.",
        sentence: null,
        denies: null,
        source: { name: "SeeSat-L", published: "2012-04-02", url: "https://satobs.org/seesat/Apr-2012/0017.html" },
      },
      {
        id: "kms-3-2-orbit",
        kind: "claim",
        start: "2012-12-12T00:49:00Z",
        end: "2012-12-12T00:49:00Z",
        who: "KCNA",
        words: "The second Kwangmyongsong-3 lifted off at 9:49 a.m., local time, and is in orbit at an inclination of 97.4°.",
        sentence:
          "Kwangmyongsong-3 Unit 2 was launched from Sohae at 9:49 a.m. Pyongyang time on December 12, 2012, KCNA said.",
        denies: null,
        source: {
          name: "The Planetary Society",
          published: "2012-12-12",
          url: "https://www.planetary.org/articles/20121212north-korea-launches-first",
        },
      },
      {
        id: "kms-4-tumbling",
        kind: "statement",
        start: "2016-02-09T05:00:00Z",
        end: "2016-02-10T05:00:00Z",
        who: "Unnamed US officials",
        words: "Kwangmyongsong-4 is tumbling in its orbit; others among them said within a day that it is stable.",
        sentence: null,
        denies: null,
        source: {
          name: "North Korea Tech, citing CBS News and CNN",
          published: "2016-02-09",
          url: "https://www.northkoreatech.org/2016/02/09/report-kwangmyongsong-4-tumbling-in-orbit/",
        },
      },
      {
        id: "first-window",
        kind: "announcement",
        start: "2023-05-30T15:00:00Z",
        end: "2023-06-10T15:00:00Z",
        who: "Japan Coast Guard, told by North Korea",
        words: "A satellite will be launched between 31 May and 11 June; three sea areas are dangerous.",
        sentence: null,
        denies: null,
        source: {
          name: "AP",
          published: "2023-05-29",
          url: "https://www.aol.com/news/top-asian-news-5-00-040000813.html",
        },
      },
      {
        id: "first-failure",
        kind: "statement",
        start: "2023-05-30T21:27:00Z",
        end: "2023-05-30T21:27:00Z",
        who: "KCNA",
        words: "The first launch of Malligyong-1 failed; the second stage is named as the cause.",
        sentence: "The launch of Malligyong-1 on a Chollima-1 rocket failed on May 31, 2023, KCNA said.",
        denies: null,
        source: {
          name: "World Today News",
          published: "2023-05-31",
          url: "https://world-today-news.com/north-koreas-missile-launch-fails-falls-into-yellow-china-sea",
        },
      },
      {
        id: "kms-4-decayed",
        kind: "statement",
        start: "2023-06-30T00:00:00Z",
        end: "2023-07-01T00:00:00Z",
        who: "VOA, citing Space-Track",
        words: "Kwangmyongsong-4 came down on 30 June.",
        sentence: "Kwangmyongsong-4 re-entered the atmosphere on June 30, 2023, VOA said.",
        denies: null,
        source: {
          name: "KBS World Indonesian",
          published: "2023-07-04",
          url: "http://world.kbs.co.kr/service/news_view.htm?Seq_Code=71292&lang=i",
        },
      },
      {
        id: "second-failure",
        kind: "statement",
        start: "2023-08-23T18:50:00Z",
        end: "2023-08-23T18:50:00Z",
        who: "South Korea’s Joint Chiefs of Staff",
        words: "A second launch at about 3:50 a.m., Korean time, failed.",
        sentence:
          "North Korea's second launch of Malligyong-1 failed on August 24, 2023, South Korea's Joint Chiefs of Staff said.",
        denies: null,
        source: {
          name: "Geo News",
          published: "2023-08-24",
          url: "https://www.geo.tv/latest/506515-north-korean-rocket-fails-again-crushing-kim-jong-uns-space-dream",
        },
      },
      {
        id: "vostochny",
        kind: "meeting",
        start: "2023-09-12T15:00:00Z",
        end: "2023-09-13T15:00:00Z",
        who: "Vladimir Putin and Kim Jong Un",
        words: "Met at the Vostochny cosmodrome; Putin promised help with satellites.",
        sentence: null,
        denies: null,
        source: {
          name: "Yahoo News",
          published: "2023-09-13",
          url: "https://news.yahoo.com/putin-promises-help-north-korea-181500479.html",
        },
      },
      {
        id: "two-in-orbit",
        kind: "statement",
        start: "2023-09-13T00:00:00Z",
        end: "2023-09-14T00:00:00Z",
        who: "Yahoo News",
        words: "North Korea has two satellites in orbit.",
        sentence: "Two North Korean satellites are in orbit.",
        denies: null,
        source: {
          name: "Yahoo News",
          published: "2023-09-13",
          url: "https://news.yahoo.com/putin-promises-help-north-korea-181500479.html",
        },
      },
      {
        id: "arms-denied",
        kind: "denial",
        start: "2023-11-13T00:00:00Z",
        end: "2023-11-14T00:00:00Z",
        who: "North Korean and Russian officials",
        words: "Deny the trade in arms that others suspect behind the summit.",
        sentence: null,
        denies: null,
        source: {
          name: "World Report Now",
          published: "2023-11-13",
          url: "https://www.worldreportnow.com/news/north-koreas-kim-vows-full-support-for-moscow-at-a-summit-with-putin-in-russias-far-east/14238/",
        },
      },
      {
        id: "third-window",
        kind: "suspicion",
        start: "2023-11-21T15:00:00Z",
        end: "2023-11-30T15:00:00Z",
        who: "Japanese officials",
        words: "A launch could come between 22 and 30 November.",
        sentence: null,
        denies: null,
        source: { name: "NHK World", published: "2023-11-21", url: "https://www3.nhk.or.jp/nhkworld/en/news/20231121_16/" },
      },
      {
        id: "launch-said",
        kind: "claim",
        start: "2023-11-21T13:42:28Z",
        end: "2023-11-21T13:42:28Z",
        who: "National Aerospace Technology Administration",
        words: "Chollima-1 carried Malligyong-1 into orbit; lift-off from Sohae at 22:42:28, Pyongyang time.",
        sentence:
          "Malligyong-1 was launched from the Sohae Satellite Launching Ground at 22:42:28 Pyongyang time on November 21, 2023, KCNA said.",
        denies: null,
        source: { name: "KCNA, via KCNA Watch", published: "2023-11-22", url: kcnaLaunch },
      },
      {
        id: "guam-said",
        kind: "claim",
        start: "2023-11-22T00:21:00Z",
        end: "2023-11-22T00:21:00Z",
        who: "KCNA",
        words: "Pictures of the US bases on Guam were received at 9:21 a.m., Pyongyang time.",
        sentence:
          "The Pyongyang General Satellite Control Center received pictures of Guam from Malligyong-1 at 9:21 a.m. Pyongyang time on November 22, 2023, KCNA said.",
        denies: null,
        source: {
          name: "Yonhap, via Korean Vibe",
          published: "2023-11-22",
          url: "https://m.korean-vibe.com/news/newsview.php?ncode=179573913909593",
        },
      },
      {
        id: "guam-exaggerated",
        kind: "denial",
        start: "2023-11-22T01:00:00Z",
        end: "2023-11-22T15:00:00Z",
        who: "Shin Won-sik, South Korea’s defence minister",
        words: "That it already took pictures of Guam is exaggerated.",
        sentence: null,
        denies: "guam-said",
        source: koreaHerald,
      },
      {
        id: "jcs-orbit",
        kind: "statement",
        start: "2023-11-22T11:50:00Z",
        end: "2023-11-22T11:50:00Z",
        who: "South Korea’s Joint Chiefs of Staff",
        words: "The satellite entered orbit; whether it works cannot be said yet.",
        sentence: "Malligyong-1 entered orbit, South Korea's Joint Chiefs of Staff said on November 22, 2023.",
        denies: null,
        source: koreaHerald,
      },
      {
        id: "korea-said",
        kind: "claim",
        start: "2023-11-24T01:15:00Z",
        end: "2023-11-24T01:27:00Z",
        who: "KCNA",
        words: "Pictures of Mokpo, Kunsan, Pyongtaek, Osan and Seoul between 10:15 and 10:27 a.m., Pyongyang time.",
        sentence:
          "Malligyong-1 photographed Mokpo, Kunsan, Pyongtaek, Osan and Seoul between 10:15 and 10:27 a.m. Pyongyang time on November 24, 2023, KCNA said.",
        denies: null,
        source: azernews,
      },
      {
        id: "hawaii-said",
        kind: "claim",
        start: "2023-11-24T20:13:00Z",
        end: "2023-11-24T20:13:00Z",
        who: "KCNA",
        words: "Pictures of Pearl Harbor and Hickam at 5:13 a.m., Pyongyang time.",
        sentence:
          "Malligyong-1 photographed Pearl Harbor in Hawaii at 5:13 a.m. Pyongyang time on November 25, 2023, KCNA said.",
        denies: null,
        source: {
          name: "KBS World",
          published: "2023-11-25",
          url: "http://world.kbs.co.kr/service/news_view.htm?Seq_Code=182015&lang=e",
        },
      },
      {
        id: "rome-said",
        kind: "claim",
        start: "2023-11-25T08:56:28Z",
        end: "2023-11-25T08:56:28Z",
        who: "KCNA",
        words: "A picture of Rome at 17:56:28, Pyongyang time.",
        sentence: "Malligyong-1 photographed Rome at 17:56:28 Pyongyang time on November 25, 2023, KCNA said.",
        denies: null,
        source: pictures,
      },
      {
        id: "white-house-said",
        kind: "claim",
        start: "2023-11-27T14:36:25Z",
        end: "2023-11-27T14:36:25Z",
        who: "KCNA",
        words: "A picture of the White House and the Pentagon at 23:36:25, Pyongyang time.",
        sentence:
          "Malligyong-1 photographed the White House and the Pentagon at 23:36:25 Pyongyang time on November 27, 2023, KCNA said.",
        denies: null,
        source: pictures,
      },
      {
        id: "operation-said",
        kind: "statement",
        start: "2023-12-01T15:00:00Z",
        end: "2023-12-02T15:00:00Z",
        who: "KCNA",
        words: "The office that operates the satellite has begun its work.",
        sentence: null,
        denies: null,
        source: {
          name: "IANS, citing Yonhap",
          published: "2023-12-03",
          url: "https://www.lokmattimes.com/international/n-koreas-spy-satellite-operation-office-begins-mission-state-media/",
        },
      },
      {
        id: "three-more",
        kind: "announcement",
        start: "2024-02-29T00:00:00Z",
        end: "2024-03-01T00:00:00Z",
        who: "North Korea, as OODA Loop tells it",
        words: "Three more satellites are planned; the page gives 2023 as their year, which was then over.",
        sentence: null,
        denies: null,
        source: {
          name: "OODA Loop",
          published: "2024-02-29",
          url: "https://www.oodaloop.com/cyber/2024/02/29/north-koreas-first-spy-satellite-is-alive-can-manoeuvre-expert-says/",
        },
      },
      {
        id: "raise-said",
        kind: "claim",
        start: "2024-02-19T00:00:00Z",
        end: "2024-02-25T00:00:00Z",
        who: "Marco Langbroek",
        words: "Burns from 19 to 24 February raised its perigee from 488 to 497 km: it is alive.",
        sentence: "Malligyong-1 raised its perigee from 488 to 497 km between February 19 and 24, 2024, Marco Langbroek said.",
        denies: "no-sign",
        source: reuters,
      },
      {
        id: "no-sign",
        kind: "denial",
        start: "2024-02-25T15:00:00Z",
        end: "2024-02-26T15:00:00Z",
        who: "Shin Won-sik, South Korea’s defence minister",
        words: "The satellite shows no sign of doing its tasks.",
        sentence:
          "Malligyong-1 shows no sign of performing its tasks, defence minister Shin Won-sik said on February 26, 2024.",
        denies: "operation-said",
        source: reuters,
      },
      {
        id: "fourth-window",
        kind: "announcement",
        start: "2024-05-26T15:00:00Z",
        end: "2024-06-03T15:00:00Z",
        who: "North Korea, through Japan",
        words: "A satellite will be launched between 27 May and 4 June; three sea areas are dangerous.",
        sentence: null,
        denies: null,
        source: {
          name: "KBS World",
          published: "2024-05-27",
          url: "http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=185675",
        },
      },
    ],
  },
];
