/** A form: what is wrong in it is told by the screen's own words, never by the browser's, and sending it leaves the page where it is. */
import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<"form">, "noValidate" | "onSubmit"> & { onSubmit: () => unknown };

export function Form({ onSubmit, ...rest }: Props) {
  return (
    <form
      {...rest}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onSubmit();
      }}
    />
  );
}
