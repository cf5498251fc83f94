// What the mouse does: a click focuses and chooses, a second one opens, the wheel scrolls what lies under it, a border or
// the crosshair of a chart is dragged.

import {dateAtPointer} from './crosshair.ts';
import type {Host} from './host.ts';
import type {MouseEvent} from './mouse.ts';
import type {PaneName} from './pane.ts';
import {changeSetting, perform, runEntry} from './perform.ts';
import {type Border, draggedSplit, type Pointed, pointedAt} from './pointing.ts';
import {activeView, titleOf} from './screen.ts';
import {activeLayer} from './state.ts';
import {tabAt} from './tabs.ts';
import {settle} from './window.ts';

const doubleClick = 400;
const wheelLines = 3;

interface Memory {
	readonly at: number;
	readonly x: number;
	readonly y: number;
}

/** Handles events in order; remembers the last press for double clicks and drags. */
export function pointer(host: Host): (event: MouseEvent) => void {
	let last: Memory | null = null;
	let dragged: Border | 'crosshair' | null = null;
	const pressed = (event: MouseEvent): void => {
		const pointed = pointedAt(host.state(), event.x, event.y);
		const at = host.shell.now();
		const twice = last !== null && at - last.at < doubleClick && last.x === event.x && last.y === event.y;
		dragged = pointed.kind === 'border' ? pointed : null;
		last = twice ? null : {at, x: event.x, y: event.y};
		clicked(host, pointed, event.x, twice);
		if (pointed.kind === 'line' && crosshair(host, event)) dragged = 'crosshair';
	};
	return event => {
		if (host.state().noting || host.state().adding) return;
		if (event.kind === 'press') pressed(event);
		else if (event.kind === 'release') dragged = null;
		else if (event.kind === 'wheel') wheel(host, pointedAt(host.state(), event.x, event.y), event.wheel);
		else if (dragged === 'crosshair') crosshair(host, event);
		else if (dragged) host.dispatch({kind: 'split', split: draggedSplit(host.state(), dragged, event.x, event.y)});
	};
}

/** Puts the crosshair on the day under the pointer; false where there is none. */
function crosshair(host: Host, {x, y}: MouseEvent): boolean {
	const {chart} = host.state();
	const cursor = dateAtPointer(host.state(), host.scene(), x, y);
	if (cursor !== null && cursor !== chart.cursor) host.dispatch({kind: 'chart', chart: {...chart, cursor}});
	return cursor !== null;
}

function focusOn(host: Host, pane: PaneName | null): void {
	if (pane !== null && pane !== host.state().focus) host.dispatch({kind: 'focus', pane});
}

function wheel(host: Host, pointed: Pointed, by: -1 | 0 | 1): void {
	if (pointed.kind !== 'line') return;
	focusOn(host, pointed.pane);
	host.dispatch({kind: 'scroll', by: by * wheelLines});
}

function clicked(host: Host, pointed: Pointed, x: number, twice: boolean): void {
	if (pointed.kind === 'outside') host.dispatch({kind: 'leave'});
	else if (pointed.kind === 'tabs') focusOn(host, tabAt(host.state(), x, titleOf(host.scene())));
	else if (pointed.kind === 'bar' && pointed.where === 'header') perform(host, 'help');
	else if (pointed.kind === 'line') clickedLine(host, pointed.pane, pointed.row, twice);
}

/** Chooses the item of a visible row; in an overlay a click already does what Enter would. */
function clickedLine(host: Host, pane: PaneName | null, row: number, twice: boolean): void {
	focusOn(host, pane);
	const view = activeView(host.state(), host.scene());
	const line = settle(view, activeLayer(host.state()).cursor).top + row;
	const item = row < 0 ? null : (view.lines[line]?.item ?? null);
	if (item === null) return;
	host.dispatch({kind: 'pick', line});
	const {overlay} = host.state();
	if (overlay?.kind === 'palette') runEntry(host);
	else if (overlay?.kind === 'settings') changeSetting(host, 1);
	else if (twice) host.dispatch({kind: 'open'});
}
