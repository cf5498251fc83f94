// Numbers the sources of a Markdown document as it names them, each place once.

import type {Target} from '../model/block.ts';
import type {Briefing} from '../model/briefing.ts';
import type {Evidence} from '../model/evidence.ts';
import {escapeMarkdown} from './markdown-escape.ts';
import {type Source, sourcesOf} from './sources.ts';

export interface Footnotes {
	/** `[^1][^2]` for the sources of a thing. */
	readonly refer: (target: Target) => string;
	readonly cite: (evidence: Evidence) => string;
	/** The notes themselves, for the end of the document. */
	readonly list: () => string;
}

/** `` `seeds/001.txt:37` “the words” <https://…> `` */
function noteText({file, line, text, url}: Source): string {
	const place = `\`${(line === null ? file : `${file}:${line}`).replaceAll('`', "'").replace(/[\u0000-\u001F\u007F-\u009F]/g, '�')}\``;
	const words = text === null ? '' : ` “${escapeMarkdown(text.replace(/\s+/g, ' '))}”`;
	return `${place}${words}${url !== null && /^https?:\/\/[^\s<>]+$/.test(url) ? ` <${url}>` : ''}`;
}

export function createFootnotes(briefing: Briefing): Footnotes {
	const notes: string[] = [];
	const add = (source: Source): string => {
		const text = noteText(source);
		const at = notes.indexOf(text);
		return `[^${at === -1 ? notes.push(text) : at + 1}]`;
	};
	return {
		refer: target => sourcesOf(target, briefing).map(add).join(''),
		cite: ({file, line, text}) => add({file, line, text, url: null}),
		list: () => notes.map((text, at) => `[^${at + 1}]: ${text}`).join('\n'),
	};
}
