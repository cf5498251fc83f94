// A deal for tests: only what matters is given.

import type {Deal} from '../../../source/model/deal.ts';

export function deal(from: string, to: string, amountUSD: number | null, more: Partial<Deal> = {}): Deal {
	return {
		id: `${from}>${to}`,
		from,
		to,
		directed: true,
		kind: 'invest',
		amountUSD,
		amountText: null,
		comparator: 'eq',
		status: 'stated',
		explicit: true,
		date: null,
		term: null,
		evidence: [],
		...more,
	};
}
