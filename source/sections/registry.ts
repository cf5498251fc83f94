// Every section, in the order in which users meet them. Only those who show all of them import this.

import type {Section, SectionName} from '../model/section.ts';
import {balanceSheets} from './balance-sheets.ts';
import {charts} from './charts.ts';
import {claims} from './claims.ts';
import {conflicts} from './conflicts.ts';
import {deals} from './deals.ts';
import {headlines} from './headlines.ts';
import {overview} from './overview.ts';
import {prices} from './prices.ts';
import {problems} from './problems.ts';
import {sentiment} from './sentiment.ts';
import {watchList} from './watch-list.ts';

export const sections: readonly Section[] = [
	overview,
	headlines,
	sentiment,
	watchList,
	charts,
	prices,
	claims,
	deals,
	balanceSheets,
	conflicts,
	problems,
];

export function sectionNamed(name: SectionName): Section {
	const found = sections.find(section => section.name === name);
	if (!found) throw new Error(`no section is registered under "${name}"`);
	return found;
}
