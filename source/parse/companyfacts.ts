// SEC companyfacts and companyconcept JSON: every reported value with its period, its filing and its tag.

import {stripUnsafe} from '../language/strip-unsafe.ts';
import type {Fact, Filing, Framework} from '../model/filing.ts';
import type {Parsed, TextFile} from './format.ts';
import {isArray, isObject, type Json, type JsonObject, readJson, textOr, tooDeep} from './json-text.ts';
import {type ProblemList, problemList, quoted} from './problem-list.ts';

const isoDate = /^\d{4}-\d{2}-\d{2}$/;
const dateOr = (value: Json | undefined): string | null =>
	typeof value === 'string' && isoDate.test(value) ? value : null;

/** SEC's number of a company, digits without leading zeros. */
function cikOf(value: Json | undefined): string | null {
	const digits =
		typeof value === 'number' || typeof value === 'string' ? String(value).replace(/^(?:CIK)?0*/i, '') : '';
	return /^\d{1,10}$/.test(digits) ? digits : null;
}

function factOf(entry: Json, tag: string, unit: string, problems: ProblemList): readonly Fact[] {
	if (!isObject(entry)) return [];
	const end = dateOr(entry.end);
	const value = entry.val;
	if (end === null || typeof value !== 'number' || !Number.isFinite(value)) {
		problems.add(
			'warning',
			'bad-fact',
			null,
			`${tag}: a fact with end ${quoted(entry.end)} and val ${quoted(value)}; expected a date and a number`,
		);
		return [];
	}
	return [
		{
			tag: stripUnsafe(tag),
			value,
			unit: stripUnsafe(unit),
			start: dateOr(entry.start),
			end,
			filed: dateOr(entry.filed),
			form: textOr(entry.form),
			accession: textOr(entry.accn),
		},
	];
}

function conceptFacts(units: Json | undefined, tag: string, problems: ProblemList): readonly Fact[] {
	if (!isObject(units)) return [];
	return Object.entries(units).flatMap(([unit, entries]) =>
		isArray(entries) ? entries.flatMap(entry => factOf(entry, tag, unit, problems)) : [],
	);
}

const frameworks: Readonly<Record<string, Framework>> = {'us-gaap': 'US-GAAP', 'ifrs-full': 'IFRS'};

/** The framework of the newest period reported: companies move from IFRS to US-GAAP and carry facts in both. */
function frameworkOf(facts: readonly Fact[]): Framework {
	const framed = facts.filter(fact => frameworks[fact.tag.split(':')[0] as string] !== undefined);
	const newest = framed.reduce<Fact | null>((best, fact) => (best === null || fact.end > best.end ? fact : best), null);
	return newest === null ? 'US-GAAP' : (frameworks[newest.tag.split(':')[0] as string] as Framework);
}

function filingOf(root: JsonObject, facts: readonly Fact[], file: TextFile): Filing {
	const tickers = root.tickers;
	const ticker = textOr(root.ticker) ?? (isArray(tickers) ? textOr(tickers[0]) : null);
	return {
		cik: cikOf(root.cik),
		companyName: textOr(root.entityName) ?? '',
		ticker: ticker?.toUpperCase() ?? null,
		framework: frameworkOf(facts),
		file: file.path,
		facts,
	};
}

function companyFacts(root: JsonObject, problems: ProblemList): readonly Fact[] {
	const {facts} = root;
	if (!isObject(facts)) {
		const {taxonomy, tag, units} = root;
		return conceptFacts(units, `${textOr(taxonomy) ?? 'us-gaap'}:${textOr(tag) ?? ''}`, problems);
	}
	return Object.entries(facts).flatMap(([taxonomy, tags]) =>
		isObject(tags)
			? Object.entries(tags).flatMap(([tag, concept]) =>
					isObject(concept) ? conceptFacts(concept.units, `${taxonomy}:${tag}`, problems) : [],
				)
			: [],
	);
}

/** What of a broken file stands before the fault. */
function soundPart(text: string, problems: ProblemList): JsonObject | null {
	const {json} = readJson(text);
	if (json === null || !isObject(json.root)) return null;
	problems.add(
		'warning',
		'broken-json',
		json.fault?.line ?? null,
		'the JSON is broken or cut off here; what stands before is used',
	);
	return json.root;
}

/** JSON.parse where it can: filings are megabytes, and their facts need no line numbers. */
function parseRoot(text: string, problems: ProblemList): JsonObject | null {
	const deep = tooDeep(text);
	if (deep !== null) {
		problems.add('error', 'not-json', deep, 'nested deeper than 64 levels; no filing is');
		return null;
	}
	try {
		const root = JSON.parse(text) as Json;
		if (isObject(root)) return root;
	} catch {
		const root = soundPart(text, problems);
		if (root) return root;
	}
	problems.add('error', 'not-json', 1, 'not a JSON object; expected companyfacts with "cik", "entityName", "facts"');
	return null;
}

/** What else the SEC offers as JSON, and why it is of no use here; null for anything else. */
function otherSecFile(root: JsonObject): string | null {
	if (isObject(root.filings))
		return `submissions of ${quoted(root.name)}: a list of what was filed, without figures; the companyfacts hold them`;
	if (isArray(root.data) && typeof root.tag === 'string')
		return `a frame of ${quoted(root.tag)}: one figure of many companies without the day it was filed; the companyfacts of each have it`;
	return null;
}

/** Reads companyfacts (all concepts of a company) or companyconcept (one). Never throws. */
export function parseCompanyFacts(file: TextFile): Parsed {
	const problems = problemList(file.path);
	const root = parseRoot(file.text, problems);
	if (root === null) return {problems: problems.all()};
	const other = otherSecFile(root);
	if (other !== null) {
		problems.add('error', 'no-facts', 1, other);
		return {problems: problems.all()};
	}
	const facts = companyFacts(root, problems);
	if (facts.length === 0) {
		problems.add(
			'error',
			'no-facts',
			1,
			`no reported value in the filing of ${quoted(root.entityName)}; expected facts.us-gaap.<tag>.units.<unit>`,
		);
		return {problems: problems.all()};
	}
	return {filings: [filingOf(root, facts, file)], problems: problems.all()};
}
