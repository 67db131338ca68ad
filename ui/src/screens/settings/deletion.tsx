/** The way to the trash, and what can be deleted for good: a submission, or a company with all that belongs to it. */
import { Details, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useLocation } from "wouter";
import { keys, useAsk } from "../../backend/context";
import type { CompanyCard } from "../../backend/types/CompanyCard";
import type { SubmissionView } from "../../backend/types/SubmissionView";
import { announce } from "../../notices";
import { AskedPart } from "../../parts/asked/asked";
import { GoLink } from "../../parts/links/links";
import { Said, type Words } from "../../parts/said/said";
import { WrittenConfirmation } from "../../parts/written-confirmation/written-confirmation";
import { inside, useTexts } from "../../texts";

/** What goes and what stays, in words under these keys. */
function Consequences({ goes, stays }: { goes: readonly string[]; stays: readonly string[] }) {
  const t = useTexts();
  const list = (keys: readonly string[]) => (
    <ul>
      {keys.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
  return (
    <>
      <p>{t("delete-goes")}</p>
      {list(goes)}
      <p>{t("delete-stays")}</p>
      {list(stays)}
      <p>{t("delete-final")}</p>
    </>
  );
}

function Submission({ submission, say }: { submission: SubmissionView; say: (text: string) => void }) {
  const t = useTexts();
  const { id, kind_text: kind, company_name: company } = submission;
  return (
    <li>
      <span id={`submission-${id}`}>
        {kind} <span className="quiet">({inside(t(`state-${submission.state}`))})</span>
      </span>
      <WrittenConfirmation
        id={`submission-${id}-delete`}
        about={`submission-${id}`}
        label={t("delete-ask")}
        ask={t("delete-submission-ask", { kind, company })}
        name={company}
        run={(backend, written) => backend.deleteSubmission(id, written)}
        onDone={() => say(t("delete-submission-done", { kind }))}
      >
        <Consequences
          goes={[
            "delete-answers",
            "delete-documents",
            ...(submission.sent || submission.approved ? ["delete-letters"] : []),
            ...(submission.state === "preparing" ? [] : ["delete-bundle"]),
          ]}
          stays={[...(submission.approved ? ["delete-approval-stays"] : []), "delete-files-stay", "delete-keys-stay"]}
        />
      </WrittenConfirmation>
    </li>
  );
}

interface CompanyProps {
  card: CompanyCard;
  say: (text: string) => void;
  /** When the company is gone. */
  onGone: (text: string) => void;
}

function Company({ card, say, onGone }: CompanyProps) {
  const t = useTexts();
  const { orgnr, orgnr_text, name } = card.company;
  return (
    <section className="deletion-company" aria-labelledby={`deletion-${orgnr}`}>
      <Heading level={3} data-size="2xs" id={`deletion-${orgnr}`}>
        {name}
      </Heading>
      <p className="quiet">{t("start-orgnr", { orgnr: orgnr_text })}</p>
      <ul role="list" className="deletion-list">
        {card.submissions.map((one) => (
          <Submission key={one.id} submission={one} say={say} />
        ))}
      </ul>
      <WrittenConfirmation
        id={`company-${orgnr}-delete`}
        about={`deletion-${orgnr}`}
        label={t("delete-company")}
        ask={t("delete-company-ask", { name })}
        name={name}
        run={(backend, written) => backend.deleteCompany(orgnr, written)}
        onDone={() => onGone(t("delete-company-done", { name }))}
      >
        <Consequences
          goes={["delete-submissions", "delete-standing", "delete-figures"]}
          stays={["delete-files-stay", "delete-inbox-stays", "delete-keys-stay"]}
        />
      </WrittenConfirmation>
    </section>
  );
}

export function Deletion() {
  const t = useTexts();
  const [, go] = useLocation();
  const start = useAsk(keys.start, (backend) => backend.start());
  const [said, setSaid] = useState<Words | null>(null);
  const say = (text: string) => setSaid({ text });
  return (
    <>
      <Paragraph>{t("deletion-trash")}</Paragraph>
      <div className="settings-links">
        <GoLink to="/trash">{t("deletion-trash-link")}</GoLink>
        <GoLink to="/tidy">{t("deletion-tidy-link")}</GoLink>
      </div>
      <Said words={said} />
      <AskedPart query={start}>
        {({ companies }) =>
          companies.length > 0 && (
            <Details className="fold deletion">
              <Details.Summary>{t("deletion-fold")}</Details.Summary>
              <Details.Content>
                {companies.map((card) => (
                  <Company
                    key={card.company.orgnr}
                    card={card}
                    say={say}
                    onGone={(text) => {
                      if (companies.length > 1) return say(text);
                      // Nothing is left to set up: the start is as on the first day.
                      go("/");
                      announce(text);
                    }}
                  />
                ))}
              </Details.Content>
            </Details>
          )
        }
      </AskedPart>
    </>
  );
}
