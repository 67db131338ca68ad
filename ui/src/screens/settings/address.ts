/** An address as people type it. Only a form of writing, and the same as the program's: whether anything answers there is seen when it is asked. */

const HERE = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Over TLS, or on this machine; `null` when nothing is typed, `undefined` when it is no such address. */
export function toAddress(typed: string): string | null | undefined {
  const text = typed.trim();
  if (text === "") return null;
  if (/\s/.test(text) || !URL.canParse(text)) return undefined;
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  const safe = protocol === "https:" || (protocol === "http:" && HERE.has(hostname));
  return safe && !username && !password && !search && !hash ? text : undefined;
}

/** Of a timestamp service: without TLS too, since what it answers is signed; `null` and `undefined` as above. */
export function toServiceAddress(typed: string): string | null | undefined {
  const text = typed.trim();
  if (text === "") return null;
  if (/\s/.test(text) || !URL.canParse(text)) return undefined;
  const { protocol, username, password } = new URL(text);
  return (protocol === "https:" || protocol === "http:") && !username && !password ? text : undefined;
}
