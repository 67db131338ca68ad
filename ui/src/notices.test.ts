import { describe, expect, test } from "vitest";
import { asProblem, wordsOf } from "./notices";
import { fetchLanguage } from "./texts";

describe("a failure that is no problem of the program's", () => {
  test("is told in the window's language, with advice and with what was said", async () => {
    await fetchLanguage("nb");
    const problem = asProblem(new TypeError("undefined is not an object"));
    expect(problem).toMatchObject({ code: "internal", args: { reason: "undefined is not an object" } });
    expect(problem.message).toMatch(/^Noe gikk galt i Ringperm\. .*«undefined is not an object»\.$/);
    expect(problem.advice).toMatch(/Start Ringperm på nytt\.$/);
    await fetchLanguage("en");
    expect(wordsOf("command failed")).toMatch(/^Something went wrong in Ringperm\. .*command failed.* Restart Ringperm\.$/);
  });

  test("is left as it is where it is one", () => {
    const problem = { code: "disk-full", args: {}, message: "Disken er full.", advice: "Gjør plass." };
    expect(asProblem(problem)).toBe(problem);
  });
});
