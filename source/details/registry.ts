// What opens for each kind of target. The record has one entry a kind: the compiler asks for new ones.

import type {Target} from '../model/block.ts';
import {articleDetail} from './article.ts';
import {claimDetail} from './claim.ts';
import {companyDetail} from './company.ts';
import {conflictDetail} from './conflict.ts';
import {dealDetail} from './deal.ts';
import type {Detail, DetailContext, DetailOf} from './detail.ts';
import {entityDetail} from './entity.ts';
import {loopDetail} from './loop.ts';
import {problemDetail} from './problem.ts';
import {riskDetail} from './risk.ts';
import {seriesDetail} from './series.ts';
import {storyDetail} from './story.ts';

const details: {readonly [K in Target['kind']]: DetailOf<K>} = {
	article: articleDetail,
	story: storyDetail,
	entity: entityDetail,
	risk: riskDetail,
	series: (target, context) => seriesDetail(target, context),
	claim: claimDetail,
	deal: dealDetail,
	loop: loopDetail,
	company: companyDetail,
	conflict: conflictDetail,
	problem: problemDetail,
};

/** The content of a target. Never throws: what is not there says so. */
export function detailOf(target: Target, context: DetailContext): Detail {
	return (details[target.kind] as (target: Target, context: DetailContext) => Detail)(target, context);
}
