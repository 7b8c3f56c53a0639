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
    // What comes back and is no name.
    [`09:05 UTC: ${fell}|09:20 UTC: Nothing new.|09:40 UTC: ${burned}`, "X X"],
    [`Mass: 2,300 kg|Site: Kourou|Mass: ${fell}|Site: Plesetsk`, "X"],
    [`HOST: So?|GUEST: It was old.|HOST: And?|${fell}`, "X"],
    [`HOST: So?|GUEST: It was old.|HOST: And?|GUEST: It fell.|What else happened|${burned}`, "X"],
  ],
};

for (const [form, rows] of Object.entries(forms)) {
  describe(`who speaks in ${form}`, () => {
    for (const [text, speakers, publisher = "The Herald"] of rows) {
      it(text, () => {
        const { claims } = read({ text: text.replaceAll("|", "\n\n"), published: "2024-02-26", publisher });
        const told = claims.filter((claim) => claim.type === "decay").map((claim) => claim.speaker ?? "-");
        const wanted = speakers.split(" ").map((one) => (one === "X" ? publisher : one));
        expect(told).toHaveLength(wanted.length);
        for (const [i, want] of wanted.entries()) expect(told[i]?.toLowerCase()).toContain(want.toLowerCase());
      });
    }
  });
}
