/** A part of the page whose code is fetched when it is first shown, and shown as soon as it is there. */
import { useEffect, useState, type ComponentType, type ReactNode } from "react";
import { Wait } from "./parts/asked/asked";

/** In place of `lazy` with `Suspense`, which holds what it showed a wait for back for a third of a second. */
export function later<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  meanwhile: ReactNode = <Wait />,
): ComponentType<Props> {
  let Fetched: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const [Part, setPart] = useState(() => Fetched);
    useEffect(() => {
      if (Part) return;
      load().then(
        (module) => {
          Fetched = module.default;
          setPart(() => module.default);
        },
        (error: unknown) =>
          setPart(() => {
            throw error;
          }),
      );
    }, [Part]);
    return Part ? <Part {...props} /> : meanwhile;
  };
}
