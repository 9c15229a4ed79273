import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** What the pane's page loads in production, and what takes its place here. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const BRIDGE = '<script src="/workbench/pane-bridge.js"></script>';

const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.json': 'application/json',
    '.png': 'image/png',
    '.svg': 'image/svg+xml',
    '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  }),
);

/** Folders of the project by the first part of the address; the first that has the file gives it. */
const FOLDERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['workbench', ['dist/workbench', 'packages/workbench/page']],
  ['addin', ['dist/addin']],
  ['office', ['node_modules/@microsoft/office-js/dist']],
  ['examples', ['examples']],
]);

export interface WorkbenchServer {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the workbench, the built add-in, the examples and office.js to this machine only. The pages of the add-in get
 * office.js from here, and before it the script that plugs them into the stand-in; for the rest they are as they are
 * served in production.
 *
 * @param root The project's folder.
 * @param port 0 for any that is free.
 * @param more Further folders by the first part of the address.
 */
export async function serveWorkbench(
  root: string,
  port: number,
  more: Readonly<Record<string, readonly string[]>> = {},
): Promise<WorkbenchServer> {
  // By what anyone may ask for: in a plain object "__proto__" would be there.
  const folders = new Map([...FOLDERS, ...Object.entries(more)]);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    void answer(root, folders, pathname, response);
  });
  await listen(server, port);
  return {
    address: `http://localhost:${String((server.address() as AddressInfo).port)}/workbench/index.html`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
}

async function answer(
  root: string,
  folders: ReadonlyMap<string, readonly string[]>,
  pathname: string,
  response: ServerResponse,
): Promise<void> {
  if (pathname === '/') {
    response.writeHead(302, { location: '/workbench/index.html' }).end();
    return;
  }
  const [, area = '', ...rest] = decoded(pathname).split('/');
  for (const folder of folders.get(area) ?? []) {
    const base = path.join(root, folder);
    const file = path.join(base, ...rest);
    if (!file.startsWith(base + path.sep)) break;
    const content = await readFile(file).catch(() => null);
    if (content === null) continue;
    const type = TYPES.get(path.extname(file)) ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    response.end(area === 'workbench' || !type.startsWith('text/html') ? content : pluggedIn(content.toString('utf8')));
    return;
  }
  response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
}

/** An address that is not well encoded leads nowhere. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch (error) {
    if (error instanceof URIError) return '';
    throw error;
  }
}

function pluggedIn(html: string): string {
  const script = /<script[^>]*\ssrc="?https:\/\/appsforoffice\.microsoft\.com/.exec(html);
  if (!script) return html;
  const ready = html.slice(0, script.index) + BRIDGE + html.slice(script.index);
  return ready.replaceAll(OFFICE_JS, '/office/office.js');
}
