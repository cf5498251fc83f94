// Rows of the screen as text with colours: for the very first screen, and inside Ink's own. Pure.

import type {ScreenLine, ScreenSpan} from './screen-line.ts';
import type {Painter} from './theme.ts';

const lookOf = (span: ScreenSpan, painter: Painter): string =>
	painter({
		tone: span.tone ?? 'plain',
		...(span.selected ? {selected: true} : {}),
		...(span.found ? {found: true} : {}),
	});

/** True when a blank in this look is an empty cell: then it needs no sequence of its own. */
const emptyWhenBlank = (span: ScreenSpan): boolean => !span.selected && !span.found && span.tone !== 'link';

/** One row; neighbours that look the same share one sequence. */
export function paintLine(line: ScreenLine, painter: Painter): string {
	let painted = '';
	let before: {readonly look: string; readonly empty: boolean} = {look: '', empty: true};
	for (const span of line) {
		if (span.text === '') continue;
		const empty = emptyWhenBlank(span);
		const look = empty && before.empty && /^ +$/.test(span.text) ? before.look : lookOf(span, painter);
		if (look !== before.look) painted += look === '' ? '\u001B[0m' : `\u001B[0;${look}m`;
		painted += span.text;
		before = {look, empty};
	}
	return before.look === '' ? painted : `${painted}\u001B[0m`;
}

/** The whole screen from the top left corner, each row over what stood there. */
export function paintScreen(lines: readonly ScreenLine[], painter: Painter): string {
	return lines.map((line, row) => `\u001B[${row + 1};1H${paintLine(line, painter)}`).join('');
}
