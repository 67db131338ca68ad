import { expect, test } from "vitest";
import { toAddress } from "./address";

test("an address is taken over TLS, or on this machine", () => {
  expect(toAddress(" https://register.example/api ")).toBe("https://register.example/api");
  expect(toAddress("http://localhost:8080")).toBe("http://localhost:8080");
  expect(toAddress("http://[::1]/api")).toBe("http://[::1]/api");
});

test("nothing typed means the register's own address", () => {
  expect(toAddress("")).toBeNull();
  expect(toAddress("  ")).toBeNull();
});

test("what cannot be asked, or says more than where, is refused", () => {
  for (const wrong of [
    "register.example",
    "http://register.example",
    "ftp://register.example",
    "https://",
    "https://register .example",
    "https://kari:hemmelig@register.example",
    "https://register.example/api?kari",
    "https://register.example/api#kari",
  ]) {
    expect([wrong, toAddress(wrong)]).toEqual([wrong, undefined]);
  }
});
