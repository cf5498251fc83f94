// How much stands behind a level, in words, with the reason.

import {count} from '../../format/words.ts';
import type {Family, Risk} from '../../model/risk.ts';
import type {Families} from './level.ts';

export interface Standing {
	readonly families: Families;
	readonly decisive: Family;
	/** The decisive family is not older than its half-life. */
	readonly fresh: boolean;
	/** A dated source that is not machine-written is among the counted articles. */
	readonly firmText: boolean;
	/** Counted articles, and those among them that say they are written by machine. */
	readonly articles: number;
	readonly machineWritten: number;
	/** Articles with a sentence that are too old to count. */
	readonly tooOld: number;
}

const names: Readonly<Record<Family, string>> = {text: 'articles', market: 'prices', filings: 'filings'};
const order: readonly Family[] = ['text', 'market', 'filings'];

const present = (families: Families): readonly Family[] => order.filter(family => families[family] !== null);

/** Another family stands within one step of the decisive one. Texts count only with a firm source among them. */
function isCorroborated({families, decisive, firmText}: Standing): boolean {
	const level = families[decisive];
	return (
		level !== null &&
		present(families).some(
			family =>
				family !== decisive && (family !== 'text' || firmText) && Math.abs((families[family] as number) - level) <= 1,
		)
	);
}

/** HIGH: decisive family fresh and corroborated. MEDIUM: decisive family fresh, or two others. LOW: otherwise. */
export function confidenceOf(standing: Standing): Risk['confidence'] {
	const {families, decisive, fresh} = standing;
	const has = families[decisive] !== null && fresh;
	if (has && isCorroborated(standing)) return 'high';
	return has || present(families).filter(family => family !== decisive).length >= 2 ? 'medium' : 'low';
}

function basisOf({families, decisive, fresh}: Standing): string {
	const there = present(families);
	if (there.length === 0) return 'nothing to go by';
	const only = there.length === 1 ? ' only' : '';
	const said = there.map(family => (family === 'text' ? 'text' : names[family])).join(' and ') + only;
	if (decisive === 'text') return said;
	if (families[decisive] === null) return `${said}, no usable ${names[decisive]}`;
	return fresh ? said : `${said}, the ${names[decisive]} are not fresh`;
}

/** "its only source", "all 3 sources", "2 of 3 sources" */
function sharesOf(some: number, all: number): string {
	if (all === 1) return 'its only source';
	return some === all ? `all ${all} sources` : `${some} of ${all} sources`;
}

/** "text only, no usable prices, 2 of 3 sources machine-written" */
export function standingInWords(standing: Standing): string {
	const {articles, machineWritten, tooOld} = standing;
	return [
		basisOf(standing),
		...(machineWritten > 0 ? [`${sharesOf(machineWritten, articles)} machine-written`] : []),
		...(tooOld > 0 ? [`${count(tooOld, 'older article')} not counted`] : []),
	].join(', ');
}
