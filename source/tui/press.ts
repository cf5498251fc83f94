// What a key does: a letter of a query or a note, a digit of a number, or an action of the table.

import type {Action} from './actions.ts';
import type {Host} from './host.ts';
import {actionOf} from './keys.ts';
import {withNote} from './marks.ts';
import {changeSetting, perform, removeFolder, runEntry} from './perform.ts';
import {type Adding, activeLayer, type Noting} from './state.ts';

/** What a key that edits makes of the query; null for a key that does not. */
function edited(query: string, key: string): string | null {
	if (key === 'ctrl-u') return '';
	if (key === 'space') return `${query} `;
	if (key === 'backspace') return Array.from(query).slice(0, -1).join('');
	return Array.from(key).length === 1 ? query + key : null;
}

/** The change a key makes while a query is typed, besides editing it. */
function typingAction(key: string, empty: boolean, palette: boolean): Action | null {
	if (key === 'esc') return {kind: 'back'};
	if (key === 'backspace' && empty) return {kind: palette ? 'leave' : 'accept'};
	if (key === 'enter') return {kind: 'accept'};
	if (key === 'up' || key === 'down') return {kind: 'move', by: key === 'up' ? -1 : 1};
	if (key === 'pgup' || key === 'pgdn') return {kind: 'page', by: key === 'pgup' ? -1 : 1};
	return null;
}

/** A key while a query is typed. */
function typed(host: Host, key: string): void {
	const {query} = activeLayer(host.state());
	const palette = host.state().overlay?.kind === 'palette';
	const action = typingAction(key, query === '', palette);
	const text = edited(query, key);
	if (key === 'ctrl-c') host.shell.quit();
	else if (key === 'enter' && palette) runEntry(host);
	else if (action) host.dispatch(action);
	else if (text !== null) host.dispatch({kind: 'query', text});
}

/** A key while a note is typed: Enter keeps it, Escape leaves the article as it was. */
function noted(host: Host, key: string, {id, text}: Noting): void {
	const changed = edited(text, key);
	if (key === 'ctrl-c') host.shell.quit();
	else if (changed !== null) host.dispatch({kind: 'noting', noting: {id, text: changed}});
	else if (key === 'enter' || key === 'esc') {
		host.dispatch({kind: 'noting', noting: null});
		const {marks} = host.state();
		if (key === 'enter' && text.trim() !== (marks.notes[id] ?? ''))
			host.dispatch({kind: 'mark', marks: withNote(marks, id, text)});
	}
}

/** A key while a folder is typed: Tab completes, Enter adds it, Escape leaves the library as it was. */
function added(host: Host, key: string, {text}: Adding): void {
	const changed = key === 'tab' ? host.shell.complete(text) : edited(text, key);
	const become = (adding: Adding | null): void => host.dispatch({kind: 'adding', adding});
	if (key === 'ctrl-c') host.shell.quit();
	else if (changed !== null) become({text: changed, fault: null});
	else if (key === 'esc') become(null);
	else if (key === 'enter') {
		const fault = host.shell.addFolder(text);
		become(fault === null ? null : {text, fault});
	}
}

/** Digits count motions where they are not the numbers of panes; a zero only after another digit. */
function isCount(host: Host, key: string): boolean {
	const {stack, overlay, count} = host.state();
	return (stack.length > 0 || overlay !== null) && /^\d$/.test(key) && (key !== '0' || count !== '');
}

const changers: Readonly<Record<string, number>> = {enter: 1, right: 1, l: 1, space: 1, left: -1, h: -1};

/** One key, by the name `keyNames` gives it. */
export function press(host: Host, key: string): void {
	const {typing, noting, adding, overlay, notice, count} = host.state();
	const change = overlay?.kind === 'settings' ? changers[key] : undefined;
	const name = actionOf(host.rows, key, host.state());
	if (noting) noted(host, key, noting);
	else if (adding) added(host, key, adding);
	else if (typing) typed(host, key);
	else if (isCount(host, key)) host.dispatch({kind: 'digit', digit: key});
	else if (change !== undefined) changeSetting(host, change);
	else if (overlay?.kind === 'settings' && key === 'd') removeFolder(host);
	else if (name) perform(host, name);
	else if (notice !== null || count !== '') host.dispatch({kind: 'notice', text: null});
}

/** Text pasted while a query or a note is typed goes into it; elsewhere it is not read as keys. */
export function paste(host: Host, text: string): void {
	const {typing, noting, adding} = host.state();
	const line = text.replace(/[\u0000-\u001F\u007F-\u009F]+/g, ' ').slice(0, 500);
	if (noting) host.dispatch({kind: 'noting', noting: {...noting, text: noting.text + line}});
	else if (adding) host.dispatch({kind: 'adding', adding: {text: adding.text + line, fault: null}});
	else if (typing) host.dispatch({kind: 'query', text: activeLayer(host.state()).query + line});
}
