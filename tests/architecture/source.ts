/** Reads the project's source files and what each imports and touches, from their syntax trees. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';
import { ROOT } from '../../scripts/support/build.ts';

/** Path from the project's folder, with slashes → source text. */
export type Sources = ReadonlyMap<string, string>;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export interface Facts {
  /** What is imported, re-exported, imported as a type or on demand, or globbed: specifiers as written. */
  readonly imports: readonly string[];
  /** Names of globals used as `name.…` or `name(…)`, e.g. `document`, `fetch`. */
  readonly globals: ReadonlySet<string>;
  /** Lines of each function with a body. */
  readonly functions: readonly { readonly line: number; readonly lines: number }[];
}

const FOLDERS = ['entrypoints', 'components', 'lib', 'scripts', 'tests'];

/** @returns every `.ts` and `.tsx` file of the project */
export function readSources(root: string = ROOT): Sources {
  const files = new Map<string, string>();
  for (const folder of FOLDERS) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
      const path = join(entry.parentPath, entry.name);
      files.set(path.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8'));
    }
  }
  return files;
}

/** @throws Error when the file does not parse */
export function factsOf(path: string, source: string): Facts {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const imports: string[] = [];
  const globals = new Set<string>();
  const functions: { line: number; lines: number }[] = [];
  visit(program as unknown as Node, (node) => {
    imports.push(...importedBy(node));
    const name = globalUsedBy(node);
    if (name !== null) globals.add(name);
    if (/Function(Declaration|Expression)$/.test(node.type)) {
      functions.push({
        line: lineCount(source.slice(0, node.start)),
        lines: lineCount(source.slice(node.start, node.end)),
      });
    }
  });
  return { imports, globals, functions };
}

/** @returns number of lines, a last empty one not counted */
export function lineCount(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}

/** @returns the file that a relative specifier names, or `null` for a package */
export function resolveRelative(importer: string, specifier: string): string | null {
  const bare = specifier.replace(/\?.*$/, '');
  return bare.startsWith('.') ? posix.normalize(posix.join(posix.dirname(importer), bare)) : null;
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null && typeof child.type === 'string') visit(child, see);
    }
  }
}

function importedBy(node: Node): string[] {
  if (/^(Import|Export(Named|All))Declaration$/.test(node.type)) return strings(node.source);
  if (node.type === 'ImportExpression' || node.type === 'TSImportType') return strings(node.source);
  if (node.type !== 'CallExpression') return [];
  const callee = node.callee as Node;
  const isGlob =
    callee.type === 'MemberExpression' &&
    (callee.object as Node).type === 'MetaProperty' &&
    (callee.property as Node).name === 'glob';
  return isGlob ? strings((node.arguments as unknown[])[0]) : [];
}

function strings(node: unknown): string[] {
  const { type, value, elements } = (node ?? {}) as { type?: string; value?: unknown; elements?: unknown[] };
  if (type === 'Literal' && typeof value === 'string') return [value];
  return (elements ?? []).flatMap(strings);
}

function globalUsedBy(node: Node): string | null {
  const subject = node.type === 'MemberExpression' ? node.object : isCall(node) ? node.callee : null;
  const { type, name } = (subject ?? {}) as { type?: string; name?: string };
  return type === 'Identifier' && name !== undefined ? name : null;
}

function isCall(node: Node): boolean {
  return node.type === 'CallExpression' || node.type === 'NewExpression';
}
