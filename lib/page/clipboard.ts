/** Words on the clipboard, as plain text and as HTML at once. */

export interface Rich {
  readonly text: string;
  readonly html: string;
}

/** The older way: works on pages without HTTPS and on those whose policy denies the newer. */
function copyByCommand({ text, html }: Rich): boolean {
  let isDone = false;
  const fill = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    isDone = event.clipboardData !== null;
  };
  // First of all listeners, so that the page neither sees the event nor changes what is copied.
  window.addEventListener('copy', fill, { capture: true, once: true });
  document.execCommand('copy');
  window.removeEventListener('copy', fill, { capture: true });
  return isDone;
}

/** To be called from a click. @returns whether the words are on the clipboard */
export async function copyRich(rich: Rich): Promise<boolean> {
  if (copyByCommand(rich)) return true;
  try {
    const blob = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
    await navigator.clipboard.write([
      new ClipboardItem({ ...blob('text/plain', rich.text), ...blob('text/html', rich.html) }),
    ]);
    return true;
  } catch {
    return false;
  }
}
