/** Why something is asked, where to get it, an example, and on what it rests; folded away until wanted. */
import { Details } from "@digdir/designsystemet-react";
import type { RequirementView } from "../../backend/types/RequirementView";
import { onOneLine } from "../../one-line";
import { Copy } from "../copy/copy";
import { useTexts } from "../../texts";

export function Background({ requirement }: { requirement: RequirementView }) {
  const t = useTexts();
  return (
    <Details className="background">
      <Details.Summary>{t("background-summary")}</Details.Summary>
      <Details.Content>
        <dl className="background-list">
          <dt>{t("background-why")}</dt>
          <dd>{onOneLine(requirement.why)}</dd>
          <dt>{t("background-where")}</dt>
          <dd>{onOneLine(requirement.where_from)}</dd>
          <dt>{t("background-example")}</dt>
          <dd>{onOneLine(requirement.example)}</dd>
          <dt>{t("background-basis")}</dt>
          <dd>
            {requirement.basis_text}
            {requirement.check_law && ` ${t("check-law")}`}
            <ul>
              {requirement.sources.map((source) => (
                <li key={source.title}>
                  {source.title}
                  {source.date && ` (${source.date})`}
                  {source.address && (
                    <div className="quiet source-address">
                      {source.address} <Copy text={source.address} name={t("background-address", { title: source.title })} />
                    </div>
                  )}
                </li>
              ))}
            </ul>
          </dd>
        </dl>
      </Details.Content>
    </Details>
  );
}

export function Note({ id, value, onChange, onBlur }: { id: string; value: string; onChange: (value: string) => void; onBlur: () => void }) {
  const t = useTexts();
  return (
    <Details className="background" defaultOpen={value !== ""}>
      <Details.Summary>{t("note-summary")}</Details.Summary>
      <Details.Content>
        <label className="ds-label" htmlFor={id}>
          {t("note-label")}
        </label>
        <textarea
          id={id}
          className="ds-input note"
          rows={3}
          maxLength={4000}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
        />
      </Details.Content>
    </Details>
  );
}
