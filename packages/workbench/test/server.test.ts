import { request } from 'node:http';
import path from 'node:path';
import { serveWorkbench, type WorkbenchServer } from '../src/server';

/** Whose built add-in, examples and office.js are served. */
const PROJECT = path.resolve(__dirname, '../../..');

/** As it is asked: fetch would tidy up the address first. */
function ask(address: string, path: string): Promise<{ status: number; body: string; type: string }> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path }, (response) => {
      let body = '';
      response.on('data', (part) => (body += String(part)));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body, type: response.headers['content-type'] ?? '' });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

let server: WorkbenchServer;
beforeAll(async () => {
  server = await serveWorkbench(PROJECT, 0, { proef: ['packages/workbench/test/rig-page'] });
});
afterAll(() => server.close());

test('gives the pages of the add-in office.js from here, after the script that plugs them in', async () => {
  const { body, type } = await ask(server.address, '/proef/index.html');
  expect(type).toBe('text/html; charset=utf-8');
  const scripts = [...body.matchAll(/<script[^>]*src="([^"]*)"/g)].map(([, address]) => address);
  expect(scripts).toEqual(['/workbench/pane-bridge.js', '/office/office.js', '/rig-page/rig-page.js']);
  expect(body).toContain("script-src 'self' https://appsforoffice.microsoft.com");
});

test('gives office.js, the page of the workbench and the examples', async () => {
  const paths = ['/office/office.js', '/workbench/index.html', '/workbench/workbench.css', '/examples/heerlen.xlsx'];
  const answers = await Promise.all(paths.map((path) => ask(server.address, path)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
});

test.each([
  '/addin/../../package.json',
  '/examples/%2e%2e/package.json',
  '/examples/..%2f..%2fpackage.json',
  '/examples',
  '/package.json',
  '/%',
  '/%00',
  '/workbench/%00',
  '/__proto__/x',
  '/constructor/x',
  '/toString',
])('%s is not there', async (path) => {
  expect((await ask(server.address, path)).status).toBe(404);
});

test('goes on serving whatever was asked before', async () => {
  await ask(server.address, '/__proto__/x');
  expect((await ask(server.address, '/workbench/index.html')).status).toBe(200);
});
