import {describe, expect, it} from 'vitest';
import {defaultSettings} from '../../source/settings/settings.ts';
import {overlayLines, overlayRect} from '../../source/tui/overlay.ts';
import {startState} from '../../source/tui/state.ts';

const overlay = {kind: 'settings', cursor: {item: 0, top: 0}, query: ''} as const;
const state = startState({columns: 120, rows: 40});

const textOf = (library: readonly string[]): readonly string[] =>
	overlayLines(overlay, state, 70, {
		rows: [],
		entries: () => [],
		settings: {...defaultSettings, library},
		settingsFile: '/home/ann/.config/brief/config.json',
		style: {ascii: false, unicode: 'full'},
	}).map(line => line.spans.map(span => span.text).join(''));

describe('the settings screen', () => {
	it('has room for all of its lines', () => {
		expect(textOf(['/texts']).length).toBeLessThanOrEqual(overlayRect(state.size, overlay).height - 2);
	});
});
