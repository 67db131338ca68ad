import { expect, test } from "vitest";
import { grouped } from "./orgnr";

test("an organisation number is shown in groups of three, and anything else as it is", () => {
  expect(grouped("123456785")).toBe("123\u00a0456\u00a0785");
  expect(grouped("123 456 785")).toBe("123 456 785");
  expect(grouped("SE5566778899")).toBe("SE5566778899");
  expect(grouped("")).toBe("");
});
