/** Links within the window: as a link, and as a button that leads somewhere. */
import type { ReactNode } from "react";
import { Link } from "wouter";

interface Props {
  to: string;
  children: ReactNode;
  id?: string;
  className?: string;
  "aria-describedby"?: string;
}

export function GoLink({ className, ...props }: Props) {
  return <Link {...props} className={`ds-link${className ? ` ${className}` : ""}`} />;
}

export function GoButton({
  variant = "primary",
  small,
  ...props
}: Props & { variant?: "primary" | "secondary" | "tertiary"; small?: boolean }) {
  return <Link {...props} className="ds-button" data-variant={variant} data-size={small ? "sm" : undefined} />;
}
