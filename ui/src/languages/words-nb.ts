import screens from "@texts/nb/screens.ftl";
import words from "@texts/nb/words.ftl";

export default [words, screens];
