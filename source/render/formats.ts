// Every output by name.

import type {Briefing} from '../model/briefing.ts';
import {csvNotes, csvTable, tableToCsv} from './csv.ts';
import {renderJson} from './json.ts';
import {renderMarkdown} from './markdown.ts';
import type {RenderOptions} from './render-options.ts';
import {renderText} from './text.ts';

export interface Format {
	readonly render: (briefing: Briefing, options: RenderOptions) => string;
	/** What the reader must be told beside the output. */
	readonly notes?: (briefing: Briefing, options: RenderOptions) => readonly string[];
}

const emptyTable = {columns: [], rows: []};
const tableOf = (briefing: Briefing, {sections: [name]}: RenderOptions) =>
	name ? (csvTable(briefing, name) ?? emptyTable) : emptyTable;

export const formats = {
	text: {render: renderText},
	markdown: {render: renderMarkdown},
	json: {render: renderJson},
	csv: {
		render: (briefing, options) => tableToCsv(tableOf(briefing, options)),
		notes: (briefing, options) => csvNotes(tableOf(briefing, options)),
	},
} as const satisfies Readonly<Record<string, Format>>;
