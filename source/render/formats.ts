// Every output by name: an analysis becomes a string. The shell writes it.

import type {Briefing} from '../model/briefing.ts';
import type {ReadArticle} from '../model/findings.ts';
import type {SectionName} from '../model/section.ts';
import {paintAnsi} from './ansi.ts';
import {csvNotes, csvTable, tableToCsv} from './csv.ts';
import {renderHtml} from './html.ts';
import {renderJson} from './json.ts';
import {renderMarkdown} from './markdown.ts';
import type {RenderOptions} from './render-options.ts';
import {renderText} from './text.ts';

export interface Format {
	readonly render: (briefing: Briefing, options: RenderOptions) => string;
	/** What the reader must be told beside the output. */
	readonly notes?: (briefing: Briefing, options: RenderOptions) => readonly string[];
}

const tableOf = (briefing: Briefing, {sections: [name]}: RenderOptions) =>
	(name ? csvTable(briefing, name) : null) ?? {columns: [], rows: []};

export const formats = {
	text: {render: renderText},
	markdown: {render: renderMarkdown},
	json: {render: renderJson},
	csv: {
		render: (briefing, options) => tableToCsv(tableOf(briefing, options)),
		notes: (briefing, options) => csvNotes(tableOf(briefing, options)),
	},
	html: {render: renderHtml},
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

/** What the command line says about an output. */
export interface RenderChoice {
	readonly width: number;
	readonly ascii: boolean;
	readonly color: boolean;
	readonly sections: readonly SectionName[];
	readonly maxLines: number | null;
	/** JSON: the cleaned text of each article too. */
	readonly withText: boolean;
}

/** The briefing with the articles behind it. */
export interface Rendered {
	readonly briefing: Briefing;
	readonly read: ReadonlyMap<string, ReadArticle>;
}

function withTexts({briefing, read}: Rendered): Briefing {
	const articles = briefing.articles.map(article => {
		const text = read.get(article.id)?.article.body.text;
		return text === undefined ? article : {...article, text};
	});
	return {...briefing, articles};
}

const optionsOf = ({sections, width, ascii, color, maxLines}: RenderChoice): RenderOptions => ({
	sections,
	width,
	style: {ascii, unicode: 'full'},
	maxLines,
	...(color ? {paint: paintAnsi} : {}),
});

/** The output of that name. */
export const render = (name: FormatName, rendered: Rendered, choice: RenderChoice): string =>
	formats[name].render(choice.withText ? withTexts(rendered) : rendered.briefing, optionsOf(choice));

/** Words for stderr beside that output, one sentence each. */
export function renderNotes(name: FormatName, {briefing}: Rendered, choice: RenderChoice): readonly string[] {
	const format: Format = formats[name];
	return format.notes?.(briefing, optionsOf(choice)) ?? [];
}
