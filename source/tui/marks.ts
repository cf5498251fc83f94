// What the reader marked: read and starred articles, and notes on them. Pure.

import type {Marks} from './state.ts';

/** The marks with an article read. */
export function withRead(marks: Marks, id: string): Marks {
	return marks.read.includes(id) ? marks : {...marks, read: [...marks.read, id]};
}

const toggled = (ids: readonly string[], id: string): readonly string[] =>
	ids.includes(id) ? ids.filter(other => other !== id) : [...ids, id];

/** The marks with an article's star put on or taken off. */
export const withStar = (marks: Marks, id: string): Marks => ({...marks, starred: toggled(marks.starred, id)});

/** The marks with an article read or unread again. */
export const withReadToggled = (marks: Marks, id: string): Marks => ({...marks, read: toggled(marks.read, id)});

/** A note is a line, not a text. */
const longestNote = 500;

/** The marks with a note on an article; an empty one is taken away. */
export function withNote(marks: Marks, id: string, text: string): Marks {
	const {[id]: _, ...others} = marks.notes;
	const note = text.trim().slice(0, longestNote);
	return {...marks, notes: note === '' ? others : {...others, [id]: note}};
}
