import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface PanelProps {
  /** Changes when the panel shows something else; focus then goes to its title. */
  readonly content: string;
  /** Whether it takes the focus: not when it was opened by the pointer resting on words. */
  readonly takesFocus?: boolean;
  /** Called after each layout, with the panel's element. */
  readonly onLayout: (panel: HTMLElement) => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** What opens over the page: a dialog that does not lock the page. Its title takes the focus, Escape closes it. */
export function Panel({ content, takesFocus = true, onLayout, onClose, children }: PanelProps) {
  const element = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (element.current) onLayout(element.current);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves when the content is another, and only then
  useLayoutEffect(() => {
    if (takesFocus) element.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [content]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    <section class="card" ref={element} role="dialog" aria-labelledby="on-record-title" onKeyDown={onKeyDown}>
      {children}
    </section>
  );
}
