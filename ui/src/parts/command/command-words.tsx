/** The words of a command: a line ends between two of them, and inside one only when it is longer than a line. A hyphen before an option stays with it. */
import "./command.css";

export function Words({ text }: { text: string }) {
  return text.split(/(\s+)/).map((piece, index) =>
    index % 2 === 0 && piece !== "" ? (
      <span key={index} className="command-word">
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
