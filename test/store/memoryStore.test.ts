import { memoryStore } from "../../src/store/index.ts";
import { evidenceStoreSuite } from "./evidenceStore.suite.ts";

evidenceStoreSuite("the in-memory store", memoryStore);
