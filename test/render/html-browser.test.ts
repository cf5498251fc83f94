// The HTML page in a real browser, where one is installed: what it shows, that it fits, that it asks for nothing.

import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {renderHtml} from '../../source/render/html.ts';
import {plainOptions} from '../../source/render/render-options.ts';
import {twoStories} from '../briefings/two-stories.ts';

const browser = ['chromium', 'chromium-browser', 'google-chrome'].find(
	name => spawnSync(name, ['--version'], {timeout: 20_000}).status === 0,
);

const folder = mkdtempSync(path.join(tmpdir(), 'brief-page-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** The page's elements after the browser has laid them out `width` pixels wide. */
function rendered(html: string, width: number): string {
	const file = path.join(folder, `page-${width}.html`);
	writeFileSync(file, html);
	const flags = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${folder}/profile`];
	const ran = spawnSync(browser ?? '', [...flags, `--window-size=${width},900`, '--dump-dom', `file://${file}`], {
		encoding: 'utf8',
		timeout: 60_000,
	});
	expect(ran.status).toBe(0);
	return ran.stdout;
}

// The page's own policy lets nothing run, so the ruler is laid on a copy without it.
const ruler = `<script>
const wide = [...document.querySelectorAll('body *')].filter(one =>
	!one.closest('.wide') && one.getBoundingClientRect().right > document.documentElement.clientWidth + 1);
document.body.dataset.wide = wide.map(one => one.tagName + ' ' + one.textContent.slice(0, 40)).join('|');
document.body.dataset.scroll = document.documentElement.scrollWidth - document.documentElement.clientWidth;
document.body.dataset.loaded = performance.getEntriesByType('resource').length;
document.body.dataset.charts = [...document.querySelectorAll('svg')].every(one => one.getBoundingClientRect().height > 50);
</script></body>`;
const page = renderHtml(twoStories, plainOptions);
const measured = page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '').replace('</body>', ruler);

describe.skipIf(browser === undefined)('the HTML page in a browser', () => {
	it('shows every section, chart and source, and has no script', () => {
		const dom = rendered(page, 1000);
		const ids = Array.from(dom.matchAll(/<section id="([a-z-]+)"/g), ([, id]) => id);
		expect(ids).toEqual(Array.from(page.matchAll(/<section id="([a-z-]+)"/g), ([, id]) => id));
		expect(ids.length).toBeGreaterThan(8);
		expect(dom.match(/<svg/g)).toHaveLength((page.match(/<svg/g) ?? []).length);
		expect(dom).not.toMatch(/<script|<iframe|<img/i);
	});

	it.each([1200, 500])('is no wider than a window of %i pixels, draws its charts and loads nothing', width => {
		const dom = rendered(measured, width);
		expect(/data-wide="([^"]*)"/.exec(dom)?.[1]).toBe('');
		expect(/data-scroll="([^"]*)"/.exec(dom)?.[1]).toBe('0');
		expect(/data-loaded="([^"]*)"/.exec(dom)?.[1]).toBe('0');
		expect(/data-charts="([^"]*)"/.exec(dom)?.[1]).toBe('true');
	});
});
