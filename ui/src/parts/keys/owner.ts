/** Whose key a new one is to be. Never more than that: what else the form asks for is secret. */
import { useKept } from "../../kept";
import { grouped } from "../../orgnr";

/** Kept while it is typed; `company` is the applicant's organisation number, empty when it is not known. */
export function useOwner(company: string) {
  return useKept("settings/key-owner", { name: "", orgnr: company ? grouped(company) : "" });
}
