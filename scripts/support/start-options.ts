/** The words after `npm start --`. */

import { parseArgs } from 'node:util';

export interface StartOptions {
  /** A local file or an http(s) address; none is the sample story. */
  readonly target?: string;
  readonly host: string;
  readonly json: boolean;
  readonly shots: string;
}

export const USAGE = 'npm start [-- PATH|URL] [--host HOST] [--json] [--shots DIR]';

/** An outlet of the list, so that the extension runs there by itself. */
const DEFAULT_HOST = 'www.wtnh.com';

/** Wrong words on the command line: exit code 2. */
export class UsageError extends Error {}

/** @throws UsageError */
export function readOptions(args: readonly string[]): StartOptions {
  const { values, positionals } = parse(args);
  if (positionals.length > 1) throw new UsageError(`One page at a time, not ${positionals.length}.`);
  const host = values.host ?? DEFAULT_HOST;
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(host)) throw new UsageError(`"${host}" is not a host name.`);
  const [target] = positionals;
  return {
    ...(target === undefined ? {} : { target }),
    host: host.toLowerCase(),
    json: values.json ?? false,
    shots: values.shots ?? 'shots',
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { host: { type: 'string' }, json: { type: 'boolean' }, shots: { type: 'string' } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Whether the target is an address and not a file. */
export function isAddress(target: string): boolean {
  return /^https?:\/\//i.test(target);
}
