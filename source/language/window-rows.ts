// The window table: what stretch of time a wording names. Rows are tried from the top; what a row has matched is taken.
// All patterns run on folded text.

import type {WindowRow} from './window-sources.ts';
import {calendarWindows} from './windows-calendar.ts';
import {namedWindows} from './windows-named.ts';
import {sessionWindows} from './windows-session.ts';
import {sinceWindows} from './windows-since.ts';
import {toldWindows} from './windows-told.ts';
import {trailingWindows} from './windows-trailing.ts';

export const windowRows: readonly WindowRow[] = [
	...toldWindows,
	...sinceWindows,
	...trailingWindows,
	...calendarWindows,
	...sessionWindows,
	...namedWindows,
];
