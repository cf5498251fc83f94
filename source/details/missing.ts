// What is shown for a thing that is no longer there: after a reload, or with an id from elsewhere.

import {note} from '../sections/blocks.ts';
import type {Detail} from './detail.ts';

export const missing = (title: string, what: string): Detail => ({
	title,
	count: '',
	blocks: [note(`${what} is not in this briefing. Its dates or symbols may leave it out.`)],
});
