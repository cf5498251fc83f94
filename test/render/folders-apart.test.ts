import {describe, expect, it} from 'vitest';
import {foldersApart} from '../../source/render/folders-apart.ts';

const footnote = (file: string, number = 1): string => `[^${number}]: \`${file}:3\` “Zinc rose.”\n`;

describe('the folders in front of the same files', () => {
	it('are left out where two briefings spell them differently', () => {
		const spelt = {saved: footnote('lib/a/one.md'), fresh: footnote('/home/ada/lib/a/one.md')};
		expect(foldersApart(spelt)).toEqual({saved: footnote('lib/a/one.md'), fresh: footnote('lib/a/one.md')});
	});

	it('are left out only where a path begins', () => {
		const spelt = {
			saved: `${footnote('a/lib/one.md')}Data a/lib: data/lib a/lib/one.md\n`,
			fresh: footnote('lib/one.md'),
		};
		expect(foldersApart(spelt).saved).toBe(`${footnote('lib/one.md')}Data lib: data/lib lib/one.md\n`);
	});

	it('stay where both have them', () => {
		const spelt = {saved: footnote('lib/one.md'), fresh: footnote('lib/one.md')};
		expect(foldersApart(spelt)).toEqual(spelt);
	});

	it('stay apart for files of one name in two folders', () => {
		const both = footnote('/x/lib/a/one.md', 1) + footnote('/x/lib/b/one.md', 2);
		expect(foldersApart({saved: footnote('lib/b/one.md'), fresh: both})).toEqual({
			saved: footnote('lib/b/one.md'),
			fresh: footnote('lib/a/one.md', 1) + footnote('lib/b/one.md', 2),
		});
	});

	it('are not found for a file of another name, which stays as it is', () => {
		const spelt = {saved: footnote('lib/two.md'), fresh: footnote('/x/lib/one.md')};
		expect(foldersApart(spelt)).toEqual(spelt);
	});
});
