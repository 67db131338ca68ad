/** The company register beside what stands here. It is asked by its button only, and says first that this goes on the network. */
import { Button, Checkbox, Heading, Paragraph, Table } from "@digdir/designsystemet-react";
import { useState } from "react";
import { keys, useAsk, useDo } from "../../backend/context";
import type { RegisterLine } from "../../backend/types/RegisterLine";
import type { RegisterView } from "../../backend/types/RegisterView";
import type { SubmissionView } from "../../backend/types/SubmissionView";
import { useTexts } from "../../texts";
import { Findings } from "../findings/findings";
import "./register.css";

interface LineProps {
  line: RegisterLine;
  ticked: boolean;
  onTick: (ticked: boolean) => void;
}

function Line({ line, ticked, onTick }: LineProps) {
  const t = useTexts();
  return (
    <Table.Row>
      <Table.Cell>
        {line.same ? (
          <span className="quiet">{t("register-same")}</span>
        ) : (
          <Checkbox
            id={`register-${line.id}`}
            aria-label={t("register-tick", { label: line.label })}
            checked={ticked}
            onChange={(event) => onTick(event.target.checked)}
          />
        )}
      </Table.Cell>
      <Table.HeaderCell scope="row">{line.label}</Table.HeaderCell>
      <Table.Cell className="register-value">{line.now || <span className="quiet">{t("register-empty")}</span>}</Table.Cell>
      <Table.Cell className="register-value">{line.found}</Table.Cell>
    </Table.Row>
  );
}

function Lines({ view, submission }: { view: RegisterView; submission: SubmissionView }) {
  const t = useTexts();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const take = useDo((backend, ids: string[]) => backend.takeRegister(submission.company, submission.id, ids), {
    onDone: () => setTicked([]),
  });
  const tick = (id: string, on: boolean) => setTicked((before) => [...before.filter((one) => one !== id), ...(on ? [id] : [])]);
  return (
    <>
      <div className="register-table">
        <Table data-size="sm">
          <caption>{t("register-table")}</caption>
          <Table.Head>
            <Table.Row>
              {["register-take-column", "register-what", "register-now", "register-found"].map((key) => (
                <Table.HeaderCell key={key} scope="col">
                  {t(key)}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {view.lines.map((line) => (
              <Line key={line.id} line={line} ticked={ticked.includes(line.id)} onTick={(on) => tick(line.id, on)} />
            ))}
          </Table.Body>
        </Table>
      </div>
      {view.lines.some((line) => !line.same) && (
        <Button variant="secondary" disabled={ticked.length === 0 || take.isPending} onClick={() => take.mutate([...ticked])}>
          {t("register-take")}
        </Button>
      )}
    </>
  );
}

function Facts({ facts }: { facts: RegisterView["facts"] }) {
  return (
    <dl className="register-facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Register({ submission, closed }: { submission: SubmissionView; closed: boolean }) {
  const t = useTexts();
  const { company, id } = submission;
  const { data: view } = useAsk(keys.register(id), (backend) => backend.register(company, id));
  const fetch = useDo((backend) => backend.fetchRegister(company, id));
  if (!view) return null;
  return (
    <section className="register" aria-labelledby="register-heading">
      <Heading level={2} data-size="xs" id="register-heading">
        {t("register-heading")}
      </Heading>
      <Paragraph>{t("register-lead", { host: view.host })}</Paragraph>
      <Button variant="secondary" loading={fetch.isPending} onClick={() => fetch.mutate(undefined)}>
        {t("register-fetch")}
      </Button>
      <div role="status">
        <Paragraph className="quiet">{view.fetched_text}</Paragraph>
      </div>
      <Findings findings={view.findings} />
      {view.facts.length > 0 && <Facts facts={view.facts} />}
      {view.lines.length > 0 && !closed && <Lines view={view} submission={submission} />}
    </section>
  );
}
