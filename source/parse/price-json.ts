// Price histories as JSON: reads the document and says what it is when it holds no prices.

import type {TextFile} from './format.ts';
import {readShapes} from './json-descend.ts';
import {isArray, isObject, type Json, readJson} from './json-text.ts';
import {type DecimalMark, decimalMark} from './price-numbers.ts';
import {problemList, quoted, quotedAtLength} from './problem-list.ts';
import type {RawPrices} from './raw-series.ts';
import {isSavedPage, savedPageReason} from './saved-page.ts';
import {serviceMessage} from './service-message.ts';

function describe(root: Json): string {
	if (isArray(root))
		return `an array of ${root.length === 0 ? 'nothing' : isArray(root[0]) ? 'arrays' : isObject(root[0]) ? `objects with ${quoted(Object.keys(root[0]).slice(0, 6).join(', '))}` : `values like ${quoted(JSON.stringify(root[0]))}`}`;
	return isObject(root) ? `an object with ${quoted(Object.keys(root).slice(0, 6).join(', '))}` : 'a single value';
}

/** The decimal mark of numbers that stand as texts, by the first of them. */
function markOf(text: string): DecimalMark {
	const found = text.slice(0, 100_000).matchAll(/"([+-]?\d[\d.,]{0,30})"(?!\s{0,9}:)/g);
	return decimalMark(
		[...found].map(match => match[1] as string),
		',',
	);
}

/** Reads a JSON price file. Never throws; what is not recognised is a Problem that says what was found. */
export function readPriceJson(file: TextFile): RawPrices {
	const problems = problemList(file.path);
	if (isSavedPage(file.text)) {
		problems.add('error', 'not-json', 1, savedPageReason(file.text));
		return {series: [], problems: problems.all()};
	}
	const {json, reason, ...rest} = readJson(file.text);
	if (json === null) {
		problems.add('error', 'not-json', 'line' in rest ? rest.line : null, reason);
		return {series: [], problems: problems.all()};
	}
	if (json.fault)
		problems.add(
			'warning',
			'broken-json',
			json.fault.line,
			'the JSON is broken or cut off here; what stands before is used',
		);
	const series = readShapes(json.root, {json, problems, mark: markOf(file.text), around: []});
	const said = series === null ? serviceMessage(json.root) : null;
	if (series === null && said !== null)
		problems.add('error', 'no-prices', 1, `the service sent a message instead of prices: ${quotedAtLength(said)}`);
	else if (series === null)
		problems.add(
			'error',
			'unknown-json',
			1,
			`${describe(json.root)} is no price file known here; expected e.g. an array of {"date", "open", "high", "low", "close"}`,
		);
	return {series: series ?? [], problems: problems.all()};
}
