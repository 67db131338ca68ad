/** Where a requirement or page stands: a word and a small mark. Quiet when done; never a button. */
import type { Status } from "../../backend/types/Status";
import "./status.css";

function Mark({ status }: { status: Status }) {
  switch (status) {
    case "ready":
      return <path d="M3.5 8.5l3 3 6-7" />;
    case "does-not-apply":
      return <path d="M4 8h8" />;
    case "not-in-place":
      return <path d="M8 4.5V8l2.5 1.5" />;
    case "needs-attention":
      return <path d="M8 4v5M8 11.5v.2" />;
    case "started":
      return <path className="status-dot" d="M8 5a3 3 0 0 1 0 6z" />;
    case "to-confirm":
      return <path d="M5 6.5h5.5M9 4.8l1.7 1.7L9 8.2M11 9.8H5.5M7 8.1L5.3 9.8 7 11.5" />;
    case "not-started":
    case "from-register":
      return null;
  }
}

export function StatusText({ status, text, id }: { status: Status; text: string; id?: string }) {
  return (
    <span className="status" data-status={status} id={id}>
      {status !== "from-register" && (
        <svg viewBox="0 0 16 16" aria-hidden="true" className="status-mark">
          <circle cx="8" cy="8" r="7" />
          <Mark status={status} />
        </svg>
      )}
      {text}
    </span>
  );
}
