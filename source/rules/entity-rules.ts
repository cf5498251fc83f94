// Reads `entities.yaml`: who and what the texts talk about.

import {load} from 'js-yaml';
import type {Entity, EntityClass, EntityKind} from '../model/entity.ts';
import type {Problem} from '../model/problem.ts';

const kinds: readonly EntityKind[] = ['company', 'index', 'token', 'product', 'authority', 'person', 'place', 'fund'];
export const entityClasses: readonly EntityClass[] = [
	'hyperscaler',
	'ai-lab',
	'chipmaker',
	'neocloud',
	'miner',
	'data-centre',
	'cloud',
	'exchange',
	'software',
	'bank',
	'energy',
	'broad-index',
	'crypto',
	'regulator',
	'media',
];
const keys = [
	'id',
	'name',
	'ticker',
	'kind',
	'classes',
	'aliases',
	'not',
	'parent',
	'symbols',
	'calendar',
	'currency',
	'cik',
	'historical',
];

type Raw = Readonly<Record<string, unknown>>;
type Say = (message: string) => void;

const isRecord = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | null =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : null;
const textsOf = (value: unknown): readonly string[] =>
	Array.isArray(value) ? value.map(textOf).filter(text => text !== null) : [];

function kindOf(raw: Raw, say: Say): EntityKind {
	if (raw.kind === undefined) return 'company';
	if (kinds.includes(raw.kind as EntityKind)) return raw.kind as EntityKind;
	say(`unknown kind "${String(raw.kind)}"; expected one of ${kinds.join(', ')}`);
	return 'company';
}

function classesOf(raw: Raw, say: Say): readonly EntityClass[] {
	return textsOf(raw.classes).filter((name): name is EntityClass => {
		const known = entityClasses.includes(name as EntityClass);
		if (!known) say(`unknown class "${name}"; expected ${entityClasses.join(', ')}`);
		return known;
	});
}

function calendarOf(raw: Raw, kind: EntityKind): Entity['calendar'] {
	if (raw.calendar === 'XNYS' || raw.calendar === '24x7') return raw.calendar;
	if (kind === 'token') return '24x7';
	return kind === 'company' || kind === 'fund' ? 'XNYS' : null;
}

function entityOf(raw: Raw, id: string, name: string, say: Say): Entity {
	for (const key of Object.keys(raw)) if (!keys.includes(key)) say(`unknown key "${key}"; expected ${keys.join(', ')}`);
	const kind = kindOf(raw, say);
	return {
		id,
		name,
		ticker: textOf(raw.ticker)?.toUpperCase() ?? null,
		kind,
		classes: classesOf(raw, say),
		aliases: textsOf(raw.aliases),
		...(raw.not === undefined ? {} : {not: textsOf(raw.not)}),
		parent: textOf(raw.parent),
		symbols: textsOf(raw.symbols).map(symbol => symbol.toUpperCase()),
		calendar: calendarOf(raw, kind),
		currency: textOf(raw.currency) ?? (kind === 'company' || kind === 'fund' ? 'USD' : null),
		cik: textOf(raw.cik)?.replace(/^0+/, '') ?? null,
		historical: raw.historical === true,
	};
}

/** Entities of one file; entries that cannot be used are Problems. Throws only on text that is not YAML. */
export function parseEntityRules(
	text: string,
	file: string,
): {readonly rules: readonly Entity[]; readonly problems: readonly Problem[]} {
	const problems: Problem[] = [];
	const data = load(text);
	const entities: Entity[] = [];
	const complain = (message: string): void => {
		problems.push({file, line: null, severity: 'warning', code: 'bad-rule', message});
	};
	if (!Array.isArray(data)) {
		complain('expected a list of entities, each with id and name');
		return {rules: [], problems};
	}
	for (const [index, raw] of data.entries()) {
		const id = isRecord(raw) ? textOf(raw.id) : null;
		const name = isRecord(raw) ? textOf(raw.name) : null;
		if (!isRecord(raw) || id === null || name === null)
			complain(`entity ${index + 1} has no id or no name; both are needed`);
		else if (entities.some(entity => entity.id === id))
			complain(`entity id "${id}" stands twice; the first one is used`);
		else entities.push(entityOf(raw, id, name, message => complain(`entity "${id}": ${message}`)));
	}
	const ids = new Set(entities.map(entity => entity.id));
	for (const entity of entities)
		if (entity.parent !== null && !ids.has(entity.parent))
			complain(`entity "${entity.id}": parent "${entity.parent}" is not in the list`);
	return {rules: entities, problems};
}

/** The user's entities over the packaged ones: same id replaces, new ids are added. */
export function overlayEntities(base: readonly Entity[], over: readonly Entity[]): readonly Entity[] {
	const replaced = new Map(over.map(entity => [entity.id, entity]));
	const known = new Set(base.map(entity => entity.id));
	return [...base.map(entity => replaced.get(entity.id) ?? entity), ...over.filter(entity => !known.has(entity.id))];
}
