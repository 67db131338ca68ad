import screens from "@texts/en/screens.ftl";
import words from "@texts/en/words.ftl";

export default [words, screens];
