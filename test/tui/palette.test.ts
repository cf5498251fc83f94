import {describe, expect, it} from 'vitest';
import {fuzzyScore} from '../../source/tui/fuzzy.ts';
import {keyTable} from '../../source/tui/key-table.ts';
import {matching, paletteEntries} from '../../source/tui/palette.ts';
import {twoStories} from '../briefings/two-stories.ts';

const entries = paletteEntries(keyTable, twoStories, {ascii: false, unicode: 'full'});
const first = (query: string) => matching(entries, query)[0]?.go;

describe('the palette', () => {
	it.each([
		['TOP', {action: 'pane-headlines'}],
		['n', {action: 'pane-headlines'}],
		['GP', {action: 'pane-charts'}],
		['corr', {action: 'chart-correlation'}],
		['HELP', {action: 'help'}],
		['RISK', {action: 'pane-watch-list'}],
		['RISK 3', {target: {kind: 'risk', id: 'R3'}}],
		['btc gp', {target: {kind: 'series', symbol: 'BTC'}}],
	])('knows the mnemonic %s', (query, go) => {
		expect(first(query)).toEqual(go);
	});

	it('prefers words together and at the beginning of words', () => {
		const together = fuzzyScore('mill', 'an old mill') ?? 0;
		expect(together).toBeGreaterThan(fuzzyScore('mill', 'my idle loan ledger') ?? 0);
		expect(together).toBeGreaterThan(fuzzyScore('mill', 'a treadmill') ?? 0);
		expect(fuzzyScore('mill', 'nothing')).toBeNull();
	});

	it('asks for every word of the query', () => {
		expect(fuzzyScore('old mill', 'the mill is old')).not.toBeNull();
		expect(fuzzyScore('new mill', 'the mill is old')).toBeNull();
	});

	it('offers nothing rather than something else', () => {
		expect(matching(entries, 'zzzzqqq')).toEqual([]);
	});
});
