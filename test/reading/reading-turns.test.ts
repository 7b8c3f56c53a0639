import { describe, expect, it } from "vitest";
import { claimReader } from "../../src/claims/index.ts";
import { packKnowledge } from "./knowledge.ts";

const read = claimReader(await packKnowledge());
const fell = "ERS-2 re-entered over the Pacific on 21 February.";
const burned = "Kwangmyongsong-4 burned up in June 2023.";

/**
 * Who speaks by the form of a text: each row a text of "The Herald", lines parted by "|", and the speakers of its claims in order; "X" the outlet,
 * "-" nobody whom the text names. Behind "<" the publisher where it is another, none at all where nothing stands there.
 */
const forms: Readonly<Record<string, readonly (readonly [text: string, speakers: string, publisher?: string])[]>> = {
  "interviews whose guest the opening or the title names": [
    [
      `Holger Krag has two desks. We met him at the second.|**Where did it fall?**|${fell}|**Was it alone?**|${burned}`,
      "Krag Krag",
    ],
    [`Holger Krag took time for us on Monday.|*Where did it fall?*|${fell}|*Was it alone?*|${burned}`, "Krag Krag"],
    [`We met Holger Krag in Darmstadt.|– Where did it fall?|– ${fell}|– Was it alone?|– ${burned}`, "Krag Krag"],
    [`Holger Krag sat down with us.|Where did it fall?|${fell}|And the other?|It was small.|${burned}`, "Krag Krag"],
    [`Interview with Holger Krag: "We were lucky"|**Where did it fall?**|${fell}|**Was it alone?**|${burned}`, "Krag Krag"],
    [
      `Five questions for Holger Krag|The head of the debris office on wrecks|Where did it fall?|${fell}|So?|${burned}`,
      "Krag Krag",
    ],
    [`Wrecks everywhere|**Mr Krag, where did it fall?**|${fell}|**Was it alone?**|${burned}`, "Krag Krag"],
    [`Holger Krag runs an office. He answered our questions.|Q: Where?|A: ${fell}|Q: And?|A: Well.|${burned}`, "Krag Krag"],
    [
      `Marco Langbroek, a lecturer, has an odd hobby.|**Since when?**|I was twelve.|**What did you see?**|${fell}|**And?**|${burned}`,
      "Langbroek Langbroek",
    ],
    [
      `We met Holger Krag.|**Where did it fall?**|${fell}|**Some say it hit a ship.**|No. ${burned}|**And now?**|We wait.`,
      "Krag Krag",
    ],
    [
      `A company watches the belt. One of its analysts, who asked us not to print her name, told us why.|Q: So?|A: ${fell}|Q: And?|A: ${burned}`,
      "analyst analyst",
    ],
    [`Your questions, answered by Marco Langbroek|Where? (Anna, Leiden)|${fell}|And? (Piet, Delft)|${burned}`, "Marco Marco"],
    [`ESA's Tim Flohrer leads an office. What does he do?|Do you look up?|I do. ${fell}|And?|${burned}`, "Flohrer Flohrer"],
    [`We called Holger Krag.|**Where did it fall?** ${fell}|**Was it alone?** No. ${burned}`, "Krag Krag"],
    [`Seven short answers|**Where did it fall?** ${fell}|**Was it alone?** No. ${burned}`, "X X"],
    // What only asks and answers itself, and what tells of whom it names.
    [`Q: Where did it fall?|A: ${fell}|Q: And the other?|A: ${burned}`, "X X"],
    [`Shin Won-sik has called it dead. Here are the facts.|**Where did it fall?**|${fell}|**And?**|${burned}`, "X X"],
    [`Holger Krag runs an office.|**Where did it fall?**|${fell}|**And?**|${burned}`, "X X"],
    [`We met Holger Krag.|Where did it fall?|Krag said that ${fell}|And the other?|${burned}`, "Krag X"],
    [`Where did it fall?|${fell}|We met Holger Krag on Monday.|${burned}`, "X X"],
  ],
  "labels in a conversation or a record": [
    [`Marco Langbroek came in.|SKY: Where?|ML: ${fell}|SKY: And?|ML: ${burned}`, "Marco Marco", "Sky"],
    [`Holger Krag came in.|HERALD: Where?|KRAG: ${fell}|HERALD: And?|KRAG: ${burned}`, "Holger Holger"],
    [`BORIS PISTORIUS: ${fell}|QUESTION: And?|PISTORIUS: ${burned}`, "BORIS BORIS"],
    [`Q: So?|LEE SUNG-JUN: ${fell}|Q: Who?|LEE: ${burned}`, "SUNG-JUN SUNG-JUN"],
    [`MAGAZINE: ${fell} Is that so?|EXPERT: Yes.|MAGAZINE: And the other?|EXPERT: ${burned}`, "X EXPERT"],
    [
      `The Minister of State, Ministry of Defence (James Cartlidge): ${fell}|Mr. John Smith (Stirling) (Lab): Yes?|James Cartlidge: Yes.|${burned}`,
      "Cartlidge Cartlidge",
    ],
    [
      `Senator KELLY. ${fell} Is that so?|General WHITING. ${burned}|Senator KELLY. Thank you.|General WHITING. So be it.`,
      "KELLY WHITING",
    ],
    [
      `THE MEMBER FOR STIRLING AND STRATHALLAN: ${fell}|THE MINISTER: ${burned}|THE MEMBER FOR STIRLING AND STRATHALLAN: So?`,
      "STIRLING MINISTER",
    ],
    [`HOST: So?|GUEST: It was old.|${fell}|HOST: And?|GUEST: ${burned}`, "GUEST GUEST"],
    [`[14:02] anna: ${fell}|[14:03] bob: sure?|[14:05] anna: yes|[14:09] bob: ${burned}`, "anna bob"],
    [`<anna> ${fell}|<bob> sure?|<anna> yes|<bob> ${burned}`, "anna bob"],
    [`@anna: ${fell}|@bob: sure?|@anna: yes|@bob: ${burned}`, "@anna @bob"],
    [`SARAH LEE, HOST: So?|MINISTER: ${fell}|LEE: ${burned}`, "MINISTER SARAH"],
    [`They saw it.|Anna, 34, baker: "${fell} I cried."|Tom, 19, student: "${burned}"`, "Anna Tom"],
    [`Host\nWhat fell?|Holger Krag\n${fell}|Host\nAnd?|Holger Krag\n${burned}|It was old.`, "Krag Krag"],
    [`Two views|**Marco Langbroek, Delft**|${fell}|**Jonathan McDowell, Harvard**|${burned}`, "Langbroek McDowell"],
    [`"${fell}"\n— Holger Krag, ESA|"${burned}"\n— Jonathan McDowell`, "Krag McDowell"],
    // What comes back and is no name.
    [`Long March|${fell}|Falling Wrecks|${burned}`, "X X"],
    [`${fell}|— Holger Krag, ESA|${burned}`, "X X"],
    [`09:05 UTC: ${fell}|09:20 UTC: Nothing new.|09:40 UTC: ${burned}`, "X X"],
    [`Mass: 2,300 kg|Site: Kourou|Mass: ${fell}|Site: Plesetsk`, "X"],
    [`HOST: So?|GUEST: It was old.|HOST: And?|${fell}`, "X"],
    [`HOST: So?|GUEST: It was old.|HOST: And?|GUEST: It fell.|What else happened|${burned}`, "X"],
  ],
  letters: [
    [
      `Letters to the editor|Too gloomy. ${fell}|Scott Tilley, Roberts Creek|Gloomy? ${burned}|I slept.|Dr Cees Bassa\nDwingeloo`,
      "Tilley Bassa",
    ],
    [`Sir, – Too gloomy. ${fell}|${burned} – Yours, etc.,|SCOTT TILLEY,\nRoberts Creek.`, "TILLEY TILLEY"],
    [`Dear Editor,|I write about the wreck. ${fell}|Yours sincerely,\nScott Tilley`, "Tilley"],
    [`Hello all,|${fell} I was asleep.|Best regards,|Cees`, "Cees"],
    [`LETTERS|A retired engineer writes from Kirkwall: Too gloomy. ${fell}|Nor was it alone. ${burned}`, "engineer engineer"],
    [`Readers write|Jane Goodall (Bournemouth) writes: ${fell}|A baker in Wick replies: ${burned}`, "Goodall baker"],
    // No letter, and none that is signed.
    [`Dear reader,|${fell}|${burned}`, "X X"],
    [`The letter was short.|${fell}|Scott Tilley, Roberts Creek`, "X"],
    [`LETTERS|A baker in Wick writes: It was bright.|From the desk|${fell}`, "X"],
  ],
  "what a colon or a heading gives to somebody": [
    [`According to ESA:|- ${fell}|- ${burned}`, "ESA ESA"],
    [`The ministry gave these details:|* ${fell}|* ${burned}`, "ministry ministry"],
    [`Roscosmos said in a statement:|"${fell} ${burned}"`, "Roscosmos Roscosmos"],
    [`Marco Langbroek wrote on his blog:|> ${fell}|${burned}`, "Langbroek X"],
    [`The full text of the KCNA report:|${fell}|${burned}`, "KCNA KCNA"],
    [`The statement by ESA reads:|${fell}|${burned}`, "ESA X"],
    [`The operator broke its silence. Its statement in full:|${fell}|${burned}`, "operator X"],
    [`Dr Marco Langbroek, a lecturer at Delft, said:|"${fell} So it is gone."|${burned}`, "Langbroek X"],
    [`Marco Langbroek said:|"As far as I know it was dark. It was old. ${fell}"`, "Langbroek"],
    [`Jonathan McDowell, astronomer:|"${fell} It was old."|${burned}`, "McDowell X"],
    [`Seoul's version|${fell}|Pyongyang's version|${burned}`, "Seoul Pyongyang"],
    [`The following is the full text of the report carried by KCNA on Wednesday:|${fell}|${burned}`, "KCNA KCNA"],
    [`It was quiet.|Yes, says Marco Langbroek|${fell}|No, says Shin Won-sik|${burned}`, "Langbroek Shin"],
    [`ERS-2 has fallen, says ESA|${fell}|It was old.`, "X"],
    [`Timeline, according to KCNA:|- ${fell}|- ${burned}`, "KCNA KCNA"],
    [`What Roscosmos says|${fell}|${burned}|What we know|${fell}`, "Roscosmos Roscosmos X"],
    [`ESA's account|${fell}|The other one|${burned}`, "ESA X"],
    [`According to ESA:|- NASA says that ${fell}|- ${burned}`, "NASA ESA"],
    [`Here is what we know:|- ${fell}|- ${burned}`, "X X"],
    [`ESA tracked two objects:|- ${fell}|- ${burned}`, "X X"],
    [`According to ESA:|- It was old.|${burned}`, "X"],
    [`What happened|${fell}|What nobody said|${burned}`, "X X"],
  ],
  "checks of facts": [
    [`WHAT IS CLAIMED|${fell}|WHAT WE FOUND|${burned}`, "- X"],
    [`CLAIM: ${fell}|FACT: ${burned}`, "- X"],
    [`Myth 1: ${fell}|Fact: It did not.|Myth 2: ${burned}|Fact: It did.`, "- -"],
    [`Claim: A viral post says that ${fell}|Our rating: False. ${burned}`, "post X"],
    [`The claims of the makers: ${fell}|${burned}`, "X X"],
    [`The claim is bold. ${fell}|Verdict: False. ${burned}`, "X X"],
  ],
  "reports of agencies that a paper prints": [
    [`AFP/Tehran|${fell}|${burned}`, "AFP AFP"],
    [`Rocket up|Reuters | Moscow|${fell}`, "Reuters"],
    [`Rocket up|By The Associated Press|${fell}`, "AP"],
    [`Rocket up|${fell} – AFP`, "AFP"],
    [`Rocket up|${fell}|(AFP)`, "AFP"],
    [`Rocket up|Agencies|${fell}`, "X"],
    [`Reuters was first.|${fell}`, "X"],
    [`Press review|Reuters|${burned}|AFP|${fell}`, "Reuters AFP"],
  ],
  "tickers and posts": [
    [`Live: wrecks|09:10 Roscosmos: ${fell}|09:40 – ESA: ${burned}|10:05 | Good night.`, "Roscosmos ESA"],
    [`Live: wrecks|00:40 KCNA: ${fell}|01:10 NHK: It was bright.|01:40 ${burned}`, "KCNA X"],
    [`Jonathan McDowell (@planet4589) · 21 Feb 2024|${fell} ${burned}`, "McDowell McDowell", ""],
    [`@sat_fan|So, ${fell}`, "@sat_fan", ""],
    [`Thread by @sat_fan|1/ ${fell}|2/ ${burned}`, "@sat_fan @sat_fan", ""],
    [`@sat_fan, listen.|${fell}`, "-", ""],
  ],
};

for (const [form, rows] of Object.entries(forms)) {
  describe(`who speaks in ${form}`, () => {
    for (const [text, speakers, publisher = "The Herald"] of rows) {
      it(text, () => {
        const given = publisher === "" ? {} : { publisher };
        const { claims } = read({ text: text.replaceAll(/\|(?! )/g, "\n\n"), published: "2024-02-26", ...given });
        const told = claims.filter((claim) => claim.type === "decay").map((claim) => claim.speaker ?? "-");
        const wanted = speakers.split(" ").map((one) => (one === "X" ? publisher : one));
        expect(told).toHaveLength(wanted.length);
        for (const [i, want] of wanted.entries()) expect(told[i]?.toLowerCase()).toContain(want.toLowerCase());
      });
    }
  });
}
