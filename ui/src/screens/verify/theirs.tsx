/** A stranger's words: text and nothing else. Their direction ends with them, and they never push anything off the screen. */
export const Theirs = ({ children }: { children: string }) => <bdi className="theirs">{children}</bdi>;
