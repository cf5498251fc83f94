// Values worked out once from a briefing: panes, counts and details ask for the same lists again and again.

import type {Briefing} from '../model/briefing.ts';

/** The same function, which keeps its result for as long as the briefing lives. */
export function remembered<T extends object>(make: (briefing: Briefing) => T): (briefing: Briefing) => T {
	const known = new WeakMap<Briefing, T>();
	return briefing => {
		const before = known.get(briefing);
		if (before !== undefined) return before;
		const value = make(briefing);
		known.set(briefing, value);
		return value;
	};
}
