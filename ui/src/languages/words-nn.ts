import screens from "@texts/nn/screens.ftl";
import words from "@texts/nn/words.ftl";

export default [words, screens];
