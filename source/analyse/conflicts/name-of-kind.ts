// What a kind of deal is called in a sentence.

import type {DealKind} from '../../model/deal.ts';

export const nameOfKind: Readonly<Record<DealKind, string>> = {
	invest: 'investment',
	backing: 'backing',
	debt: 'loan',
	equity_grant: 'grant of shares',
	ownership: 'stake',
	cloud_contract: 'cloud contract',
	purchase_commitment: 'purchase',
	supply: 'supply contract',
	lease: 'lease',
	joint_venture: 'joint venture',
	partnership: 'partnership',
};
