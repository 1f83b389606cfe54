import type { ComponentChildren } from 'preact';

interface OutLinkProps {
  readonly href: string;
  readonly children: ComponentChildren;
}

/** A link out of the extension: in a new tab, and without telling the site where the reader came from. */
export function OutLink({ href, children }: OutLinkProps) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
      {children}
    </a>
  );
}
