import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { type Envelope, REQUESTS, type ReplyMap, type RequestBody, type RequestName } from './map.ts';

export type Sender = Browser.runtime.MessageSender;

/** One function for each message. */
export type Handlers = {
  readonly [N in RequestName]: (body: RequestBody<N>, sender: Sender) => Promise<ReplyMap[N]>;
};

const EnvelopeSchema = v.strictObject({ name: v.string(), body: v.unknown() });

const isKnown = (name: string): name is RequestName => Object.hasOwn(REQUESTS, name);

/**
 * Checks a message and answers it.
 *
 * @returns null when it is no message of ours
 */
export function dispatch(
  handlers: Handlers,
  message: unknown,
  sender: Sender,
): Promise<{ reply: unknown } | { refused: string }> | null {
  if (!v.is(EnvelopeSchema, message)) return null;
  const { name, body } = message satisfies Envelope;
  if (!isKnown(name)) return null;
  const checked = v.safeParse(REQUESTS[name], body);
  // What was refused is not repeated: it might be text of the page.
  if (!checked.success) return Promise.resolve({ refused: `malformed ${name}` });
  const handle = handlers[name] as (body: unknown, sender: Sender) => Promise<unknown>;
  return handle(checked.output, sender).then(
    (reply) => ({ reply }),
    (error: unknown) => ({ refused: error instanceof Error ? error.name : 'Error' }),
  );
}

/** Answers messages from this extension's own scripts and pages until the background ends. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id) return false;
    const answer = dispatch(handlers, message, sender);
    void answer?.then(respond);
    return answer !== null;
  });
}
