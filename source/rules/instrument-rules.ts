// How rule files name instruments: by class or by symbol.

import type {Calendar} from '../model/prices.ts';
import {type Complain, choiceOf, isRecord, knownKeys, textsOf} from './yaml-values.ts';

export interface InstrumentRule {
	/** Classes of data/entities.yaml; an instrument of any of them is meant. */
	readonly classes: readonly string[];
	/** In order of preference. */
	readonly symbols: readonly string[];
	readonly calendar: Calendar | null;
	readonly except: readonly string[];
}

const calendars = ['24x7', 'XNYS', 'any'] as const;
const upper = (text: string): string => text.toUpperCase();

/** Reads `{classes, symbols, calendar, except}`; a bare text is a symbol. */
export function instrumentRule(value: unknown, name: string, complain: Complain): InstrumentRule {
	if (typeof value === 'string') return {classes: [], symbols: [upper(value)], calendar: null, except: []};
	if (!isRecord(value)) {
		complain(`${name}: expected {classes: [...]} or {symbols: [...]}, found ${JSON.stringify(value) ?? 'nothing'}`);
		return {classes: [], symbols: [], calendar: null, except: []};
	}
	knownKeys(value, ['classes', 'symbols', 'calendar', 'except'], name, complain);
	const calendar = choiceOf(value.calendar, calendars, 'any', `${name}.calendar`, complain);
	return {
		classes: textsOf(value.classes, `${name}.classes`, complain),
		symbols: textsOf(value.symbols, `${name}.symbols`, complain).map(upper),
		calendar: calendar === 'any' ? null : calendar,
		except: textsOf(value.except, `${name}.except`, complain).map(upper),
	};
}
