/** Language, colours and text size: each choice is kept at once. */
import { Field, Fieldset, Label, Paragraph, Radio, Select } from "@digdir/designsystemet-react";
import { LANG_NAMES, LANGS, useTexts } from "../../texts";
import { useSettings } from "../../settings";
import { TEXT_SIZES, USUAL_SIZE } from "../../text-size";

const THEMES = [null, "light", "dark"] as const;

/** The ids on the screen begin with `id`, for the choices may stand on it twice. */
export function Choices({ id }: { id: string }) {
  const t = useTexts();
  const { wanted, theme, settings, change } = useSettings();
  return (
    <>
      <Fieldset>
        <Fieldset.Legend>{t("settings-language")}</Fieldset.Legend>
        {LANGS.map((one) => (
          <Radio
            key={one}
            id={`${id}-lang-${one}`}
            name={`${id}-lang`}
            value={one}
            label={<span lang={one}>{LANG_NAMES[one]}</span>}
            checked={one === wanted}
            onChange={() => change({ lang: one })}
          />
        ))}
      </Fieldset>
      <Fieldset>
        <Fieldset.Legend>{t("settings-theme")}</Fieldset.Legend>
        {THEMES.map((one) => (
          <Radio
            key={one ?? "system"}
            id={`${id}-theme-${one ?? "system"}`}
            name={`${id}-theme`}
            value={one ?? "system"}
            label={t(`settings-theme-${one ?? "system"}`)}
            checked={one === theme}
            onChange={() => change({ theme: one })}
          />
        ))}
      </Fieldset>
      <Field>
        <Label>{t("settings-text-size")}</Label>
        <Select id={`${id}-text-size`} value={String(settings.text_size ?? USUAL_SIZE)} onChange={(event) => change({ text_size: Number(event.target.value) })}>
          {TEXT_SIZES.map((size) => (
            <Select.Option key={size} value={String(size)}>
              {t(size === USUAL_SIZE ? "settings-text-size-usual" : "settings-text-size-percent", { size })}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Paragraph data-size="sm" className="quiet">
        {t("settings-kept")}
      </Paragraph>
    </>
  );
}
