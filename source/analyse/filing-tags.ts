// Which reported tags mean what, in order of preference, for US-GAAP and IFRS (DOMAIN 2.2).

import type {Framework} from '../model/filing.ts';

export interface TagSet {
	readonly cash: readonly string[];
	readonly equity: readonly string[];
	readonly revenue: readonly string[];
	readonly interest: readonly string[];
	readonly capex: readonly string[];
	readonly operatingCashFlow: readonly string[];
	readonly operatingIncome: readonly string[];
	readonly depreciation: readonly string[];
	/** Balances that are there in every balance sheet: they tell its date. */
	readonly anchors: readonly string[];
	readonly debt: DebtTags;
}

export interface DebtTags {
	/** Step 1: one tag holds all of it. */
	readonly totals: readonly string[];
	/** Step 2: what falls due after a year; one of these has to be there. */
	readonly nonCurrent: readonly string[];
	/** Step 2: all that falls due within a year, borrowings included. */
	readonly currentTotal: readonly string[];
	/** Step 2: the part of long-term debt that falls due within a year, to which short-term borrowings are added. */
	readonly currentPart: readonly string[];
	readonly shortTerm: readonly string[];
	/** Tags that hold finance leases as well. */
	readonly leaseInclusive: readonly string[];
	/** Step 3: of each list the first that is reported. `whole` already holds the current part named beside it. */
	readonly instruments: readonly {
		readonly tags: readonly string[];
		readonly whole: readonly string[];
		readonly current: readonly string[];
	}[];
}

const gaap = (...tags: readonly string[]): readonly string[] => tags.map(tag => `us-gaap:${tag}`);
const ifrs = (...tags: readonly string[]): readonly string[] => tags.map(tag => `ifrs-full:${tag}`);

const usGaap: TagSet = {
	cash: gaap('CashAndCashEquivalentsAtCarryingValue', 'CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents'),
	equity: gaap('StockholdersEquity', 'StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest'),
	revenue: gaap(
		'RevenueFromContractWithCustomerExcludingAssessedTax',
		'Revenues',
		'RevenueFromContractWithCustomerIncludingAssessedTax',
		'SalesRevenueNet',
	),
	interest: gaap('InterestExpense', 'InterestExpenseDebt', 'InterestExpenseNonoperating'),
	capex: gaap('PaymentsToAcquirePropertyPlantAndEquipment', 'PaymentsToAcquireProductiveAssets'),
	operatingCashFlow: gaap('NetCashProvidedByUsedInOperatingActivities'),
	operatingIncome: gaap('OperatingIncomeLoss'),
	depreciation: gaap('DepreciationDepletionAndAmortization', 'DepreciationAndAmortization'),
	anchors: gaap('Assets', 'Liabilities', 'LiabilitiesAndStockholdersEquity'),
	debt: {
		totals: gaap('DebtLongtermAndShorttermCombinedAmount', 'LongTermDebt'),
		nonCurrent: gaap('LongTermDebtNoncurrent', 'LongTermDebtAndCapitalLeaseObligations'),
		currentTotal: gaap('DebtCurrent'),
		currentPart: gaap('LongTermDebtCurrent', 'LongTermDebtAndCapitalLeaseObligationsCurrent'),
		shortTerm: gaap('ShortTermBorrowings'),
		leaseInclusive: gaap('LongTermDebtAndCapitalLeaseObligations', 'LongTermDebtAndCapitalLeaseObligationsCurrent'),
		instruments: [
			{
				tags: gaap('ConvertibleDebtNoncurrent', 'ConvertibleLongTermNotesPayable', 'ConvertibleNotesPayable'),
				whole: gaap('ConvertibleNotesPayable'),
				current: gaap('ConvertibleNotesPayableCurrent', 'ConvertibleDebtCurrent'),
			},
			{
				tags: gaap('LongTermNotesPayable', 'NotesPayable'),
				whole: gaap('NotesPayable'),
				current: gaap('NotesPayableCurrent'),
			},
			{tags: gaap('SecuredLongTermDebt'), whole: [], current: []},
			{tags: gaap('LongTermLineOfCredit'), whole: [], current: gaap('LinesOfCreditCurrent')},
		],
	},
};

const international: TagSet = {
	cash: ifrs('CashAndCashEquivalents'),
	equity: ifrs('Equity', 'EquityAttributableToOwnersOfParent'),
	revenue: ifrs('Revenue', 'RevenueFromContractsWithCustomers'),
	interest: ifrs('FinanceCosts', 'InterestExpense'),
	capex: ifrs('PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities'),
	operatingCashFlow: ifrs('CashFlowsFromUsedInOperatingActivities'),
	operatingIncome: ifrs('ProfitLossFromOperatingActivities'),
	depreciation: ifrs('DepreciationAndAmortisationExpense', 'DepreciationExpense'),
	anchors: ifrs('Assets', 'Liabilities', 'EquityAndLiabilities'),
	debt: {
		totals: ifrs('Borrowings'),
		nonCurrent: ifrs('NoncurrentPortionOfNoncurrentBorrowings', 'LongtermBorrowings'),
		currentTotal: ifrs('CurrentBorrowingsAndCurrentPortionOfNoncurrentBorrowings'),
		currentPart: ifrs('CurrentPortionOfLongtermBorrowings', 'CurrentPortionOfNoncurrentBorrowings'),
		shortTerm: ifrs('ShorttermBorrowings', 'CurrentBorrowings'),
		leaseInclusive: [],
		instruments: [],
	},
};

/** The tags of a framework; our own table has columns instead. */
export function tagsOf(framework: Framework): TagSet {
	return framework === 'IFRS' ? international : usGaap;
}
