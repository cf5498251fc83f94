// Every example the help prints is run as printed, in a home with the files it names.

import {cpSync, mkdirSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {commands} from '../../source/commands/command-table.ts';
import {type Place, place, root} from '../cli/program.ts';

let here: Place;
beforeAll(() => {
	here = place();
	const home = path.join(here.folder, 'home');
	const sample = path.join(root, 'data', 'sample');
	cpSync(sample, path.join(home, 'library'), {recursive: true});
	for (const part of ['articles', 'prices']) cpSync(path.join(sample, part), path.join(home, part), {recursive: true});
	mkdirSync(path.join(home, 'Downloads'));
	here.write('home/Downloads/zinc.csv', 'date,close\n2025-01-02,2800\n2025-01-03,2810\n');
	here.write('home/headlines.jsonl', '{"id": 1, "text": "Zinc rose."}\n');
	here.write('path/curl', '#!/bin/sh\nprintf "# A headline\\n\\nZinc rose.\\n"\n');
	here.shell('chmod +x path/curl; cd ~; brief --format json library > monday.json; cp monday.json tuesday.json');
	here.shell('cd ~; brief --format markdown library > monday.md');
});
afterAll(() => here.remove());

const hasJq = place().shell('command -v jq').code === 0;

describe('the examples of the help', () => {
	for (const [line] of commands.flatMap(command => command.examples))
		it.skipIf(line.includes('jq') && !hasJq)(`${line}`, () => {
			const {code, err} = here.shell(`set -o pipefail; cd ~; ${line.replace('less', 'cat')}`, {
				BRIEF_LIBRARY: path.join(here.folder, 'home', 'library'),
			});
			// A config folder of its own: what one example sets, another may read. Check answers 1 and 3 as well.
			expect(err).not.toContain('usage');
			expect(line.includes('brief check') || line.includes('brief search') ? [0, 1, 3] : [0]).toContain(code);
			expect(code === 1 && /could be read/.test(err)).toBe(false);
		});
});
