/** @jest-environment node */
import { serve, type Serving } from './support/serving';

let serving: Serving;
beforeAll(async () => { serving = await serve(); });
afterAll(() => serving.end());

test('the plugin comes with its manifest and its styles', async () => {
	const { text } = await serving.call('GET', '/api/plugin');
	expect(JSON.parse(text)).toMatchObject({ manifest: { id: 'weekly-retrospective' }, css: expect.any(String) as string });
});

test.each([
	['/fonts/inter/400.css', 'text/css; charset=utf-8'],
	['/fonts/inter/files/inter-latin-400-normal.woff2', 'font/woff2'],
])('%s is served as %s', async (path, type) => {
	expect(await serving.call('GET', path)).toMatchObject({ status: 200, type });
});

test.each([
	'/page/..%2F..%2Fpackage.json', '/page/.hidden', '/fonts/inter/..%2F..%2Fesbuild', '/fonts/../esbuild/package.json',
	'/package.json', '/host/server/routes.ts', '/page/', '/api/none', '/page//etc/hostname',
])('%s is not served', async (path) => {
	expect(await serving.call('GET', path)).toMatchObject({ status: 404 });
});

test('what can only be read takes no other method', async () => {
	expect(await serving.call('DELETE', '/api/vault')).toMatchObject({ status: 405 });
	expect(await serving.call('POST', '/api/file?path=a.md')).toMatchObject({ status: 405 });
});

test('the icon that browsers ask for is no error', async () => {
	expect(await serving.call('GET', '/favicon.ico')).toMatchObject({ status: 204 });
});
