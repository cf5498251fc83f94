import {describe, expect, it} from 'vitest';
import {commands} from '../source/commands/command-table.ts';
import {commandHelp, mainHelp} from '../source/help.ts';

const examples = new Set(commands.flatMap(command => command.examples.map(([line]) => `  ${line}`)));

/** Lines wider than the terminal, without the examples, which stay whole to be copied. */
const tooWide = (help: string, width: number): readonly string[] =>
	help.split('\n').filter(line => line.length > width && !examples.has(line));

describe('the help', () => {
	it.each([56, 80, 200])('fits a terminal of %i columns', width => {
		const pages = [mainHelp(commands, width), ...commands.map(command => commandHelp(command, width))];
		expect(pages.flatMap(page => tooWide(page, Math.min(width, 100)))).toEqual([]);
	});

	it('puts the text of a short head beside it and that of a long one below', () => {
		const lines = mainHelp(commands, 80).split('\n');
		expect(lines).toContain('  brief import PATH…  copy articles, prices and filings into the library folder');
		expect(lines).toContain('  brief explain ITEM [PATH…]');
	});

	it('names only options the command takes', () => {
		const [, explain] = commands;
		const help = commandHelp(explain as (typeof commands)[number], 80);
		expect(help).toContain('--as-of');
		expect(help).not.toContain('--theme');
	});
});
