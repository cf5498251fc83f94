// Does what a key, the palette or a click asks for: changes the state, or asks the machine.

import type {Line} from '../model/block.ts';
import {nextChoice} from '../settings/settings.ts';
import {articleIdOf} from './article-of.ts';
import type {Host} from './host.ts';
import {actionFor} from './key-actions.ts';
import type {ActionName} from './keys.ts';
import {withReadToggled, withStar} from './marks.ts';
import {shownEntries} from './overlay.ts';
import {placeOf, quoteText, urlOf} from './place.ts';
import {rankReason} from './rank-reason.ts';
import {activeView} from './screen.ts';
import {type SettingItem, settingItems} from './settings-page.ts';
import {activeLayer} from './state.ts';
import {chosenLine, itemIndex} from './window.ts';

const chosen = (host: Host): Line | null =>
	chosenLine(activeView(host.state(), host.scene()), activeLayer(host.state()).cursor);

/** What the chosen line opens, else the opened thing itself. */
const subject = (host: Host) => chosen(host)?.open ?? host.state().stack.at(-1)?.target;

const say = (host: Host, text: string | null): void => host.dispatch({kind: 'notice', text});

function chosenLines(host: Host): readonly Line[] {
	const view = activeView(host.state(), host.scene());
	const span = itemIndex(view.lines).spans.get(activeLayer(host.state()).cursor.item);
	return span ? view.lines.slice(span[0], span[1] + 1) : [];
}

function copy(host: Host): void {
	const lines = chosenLines(host);
	say(
		host,
		lines.length === 0
			? 'nothing is chosen to copy'
			: host.shell.copy(quoteText(lines, subject(host), host.briefing())),
	);
}

function edit(host: Host): void {
	const target = subject(host);
	const place = target ? placeOf(target, host.briefing()) : null;
	if (place) host.shell.edit(place.file, place.line);
	else say(host, 'no file belongs to what is chosen');
}

/** The address to open: with a number typed before, that link of the opened text; else the article's own. */
function addressOf(host: Host): string | null {
	const {count, stack} = host.state();
	const opened = stack.at(-1)?.target;
	if (count !== '' && opened?.kind === 'article') {
		const links = host.scene().content.source.read(opened.id)?.article.body.links ?? [];
		return links[Number(count) - 1]?.url ?? null;
	}
	const target = subject(host);
	return target ? urlOf(target, host.briefing()) : null;
}

function browse(host: Host): void {
	const url = addressOf(host);
	say(host, url === null ? 'no link belongs to what is chosen' : host.shell.browse(url));
}

function mark(host: Host, change: typeof withStar): void {
	const id = articleIdOf(subject(host), host.briefing());
	if (id === null) say(host, 'no article is chosen');
	else host.dispatch({kind: 'mark', marks: change(host.state().marks, id)});
}

/** Begins a note on the chosen article, or goes on with the one it has. */
function note(host: Host): void {
	const id = articleIdOf(subject(host), host.briefing());
	if (id === null) say(host, 'no article is chosen');
	else host.dispatch({kind: 'noting', noting: {id, text: host.state().marks.notes[id] ?? ''}});
}

/** Says why the chosen headline stands where it stands. */
function why(host: Host): void {
	const id = articleIdOf(subject(host), host.briefing());
	const article = host.briefing().articles.find(candidate => candidate.id === id);
	say(host, article ? rankReason(article) : 'no article is chosen');
}

/** `q`: one step back, and from the dashboard out. */
function quit(host: Host): void {
	const state = host.state();
	host.dispatch({kind: 'back'});
	const after = host.state();
	const still =
		after.stack === state.stack &&
		after.overlay === state.overlay &&
		after.zoomed === state.zoomed &&
		after.focus === state.focus &&
		after.panes === state.panes &&
		after.chart === state.chart;
	if (still) host.shell.quit();
}

/** The chosen item of the settings screen. */
const chosenSetting = (host: Host): SettingItem | undefined =>
	settingItems(host.scene().overlays.settings)[activeLayer(host.state()).cursor.item];

/** Sets the chosen setting to the next choice, or begins to add a folder. */
export function changeSetting(host: Host, by: number): void {
	const item = chosenSetting(host);
	if (item?.kind === 'choice')
		host.shell.set(item.row.name, nextChoice(item.row, host.scene().overlays.settings[item.row.name], by));
	else if (item?.kind === 'add') host.dispatch({kind: 'adding', adding: {text: '', fault: null}});
	else say(host, 'd takes the folder out of the library');
}

/** Takes the chosen folder out of the library. */
export function removeFolder(host: Host): void {
	const item = chosenSetting(host);
	if (item?.kind === 'folder') host.shell.removeFolder(item.folder);
	else say(host, 'no folder of the library is chosen');
}

/** To the item of a number, as `12G` does. */
function goToPlace(host: Host, digits: string): void {
	for (const digit of digits) host.dispatch({kind: 'digit', digit});
	host.dispatch({kind: 'edge', to: 'bottom'});
}

/** Does what the chosen entry of the palette stands for; a mere number goes to that item. */
export function runEntry(host: Host): void {
	const {overlay} = host.state();
	if (!overlay) return;
	const typed = overlay.query.trim();
	const entry = shownEntries(overlay, host.scene().overlays)[overlay.cursor.item];
	host.dispatch({kind: 'leave'});
	if (/^\d{1,5}$/.test(typed)) goToPlace(host, typed);
	else if (entry && 'target' in entry.go) host.dispatch({kind: 'open-target', target: entry.go.target});
	else if (entry && 'action' in entry.go) perform(host, entry.go.action);
}

const machine: Partial<Record<ActionName, (host: Host) => void>> = {
	note,
	why,
	star: host => mark(host, withStar),
	unread: host => mark(host, withReadToggled),
	copy,
	edit,
	browse,
	quit,
	'quit-now': host => host.shell.quit(),
	suspend: host => host.shell.suspend(),
	redraw: host => host.shell.redraw(),
	reload: host => host.shell.reload(),
	mouse: host => host.shell.set('mouse', host.scene().overlays.settings.mouse === 'on' ? 'off' : 'on'),
};

/** Does an action by its name. */
export function perform(host: Host, name: ActionName): void {
	const action = actionFor(name, host.state(), host.briefing());
	if (action) host.dispatch(action);
	else machine[name]?.(host);
}
