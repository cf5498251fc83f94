import {describe, expect, it} from 'vitest';
import {followsLinks} from '../../source/tui/hyperlinks.ts';

describe('links in the terminal', () => {
	it('are followed by terminals that are known to', () => {
		expect(followsLinks({TERM: 'xterm-kitty'})).toBe(true);
		expect(followsLinks({TERM: 'xterm-256color', VTE_VERSION: '7006'})).toBe(true);
		expect(followsLinks({TERM: 'xterm-256color', TERM_PROGRAM: 'WezTerm'})).toBe(true);
		expect(followsLinks({TERM: 'xterm-256color', WT_SESSION: 'a1'})).toBe(true);
	});

	it('are not sent to others, to old ones, to a console or to a dumb terminal', () => {
		expect(followsLinks({TERM: 'xterm-256color'})).toBe(false);
		expect(followsLinks({TERM: 'xterm-256color', VTE_VERSION: '4601'})).toBe(false);
		expect(followsLinks({TERM: 'linux', KITTY_WINDOW_ID: '1'})).toBe(false);
		expect(followsLinks({TERM: 'dumb', TERM_PROGRAM: 'vscode'})).toBe(false);
		expect(followsLinks({})).toBe(false);
	});

	it('can be refused and asked for', () => {
		expect(followsLinks({TERM: 'xterm-kitty', NO_HYPERLINK: '1'})).toBe(false);
		expect(followsLinks({TERM: 'xterm-256color', FORCE_HYPERLINK: '1'})).toBe(true);
		expect(followsLinks({TERM: 'xterm-kitty', FORCE_HYPERLINK: '0'})).toBe(false);
		expect(followsLinks({TERM: 'xterm-256color', FORCE_HYPERLINK: '1', NO_HYPERLINK: '1'})).toBe(false);
	});
});
