import {chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type Place, place, root} from '../cli/program.ts';

interface Recipe {
	readonly file: string;
	readonly line: number;
	readonly commands: string;
}

/** Every `sh` block of a document. */
function recipesOf(file: string): readonly Recipe[] {
	const text = readFileSync(path.join(root, file), 'utf8');
	return [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(match => ({
		file,
		line: text.slice(0, match.index).split('\n').length,
		commands: match[1] ?? '',
	}));
}

// Programs a recipe may pipe into that need not be on this machine: they only have to be handed something.
const standIns: Readonly<Record<string, string>> = {
	mail: 'cat > /dev/null',
	crontab: 'cat > /dev/null',
	tmux: 'true',
	fzf: 'head -n 1',
	less: 'cat',
};

let here: Place;
beforeAll(() => {
	here = place();
	const home = path.join(here.folder, 'home');
	cpSync(path.join(root, 'data', 'sample'), path.join(home, 'library'), {recursive: true});
	for (const [name, body] of Object.entries(standIns)) {
		const file = path.join(here.folder, 'path', name);
		writeFileSync(file, `#!/bin/sh\n${body}\n`);
		chmodSync(file, 0o755);
	}
	mkdirSync(path.join(home, 'articles'), {recursive: true});
});
afterAll(() => here.remove());

const hasJq = place().shell('command -v jq').code === 0;

describe('the documents', () => {
	for (const recipe of ['docs/recipes.md', 'docs/tutorial.md'].flatMap(recipesOf)) {
		const needsJq = recipe.commands.includes('jq ');
		it.skipIf(needsJq && !hasJq)(`${recipe.file}:${recipe.line} runs as printed`, () => {
			const {code, err} = here.shell(`set -o pipefail; cd ~; ${recipe.commands}`, {
				BRIEF_LIBRARY: path.join(here.folder, 'home', 'library'),
			});
			expect(err).not.toMatch(/brief: /);
			// `brief check` answers with its exit code: 1 and 3 are answers.
			expect(recipe.commands.includes('brief check') ? [0, 1, 3] : [0]).toContain(code);
		});
	}
});
