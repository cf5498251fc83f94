// Does a capitalised name that no list knows look like a company's?

const designators =
	/(?:^| )(?:Inc|Corp|Corporation|Co|Ltd|LLC|LP|PLC|Plc|AG|SE|NV|SA|GmbH|Holdings?|Group|Capital|Partners|Ventures|Technolog(?:y|ies)|Systems?|Networks?|Labs?|Laboratories|Cloud|Compute|Computing|AI|Data|Digital|Energy|Power|Grid|Mining|Miners?|Robotics|Semiconductors?|Silicon|Chips?|Micro|Devices|Software|Materials|Motors|Bank|Bancorp|Financial|Finance|Credit|Trust|Fund|Management|Investments?|Infrastructure|Industries|International|Enterprises|Solutions|Platforms?|Interactive|Studios|Media|Telecom|Communications|Electric|Utilities|Resources|Properties|Realty|Centers|Centres|Hosting|Analytics|Quantum|Photonics|Foundry|Optics|Therapeutics|Logistics|Exchange|Ltda|Oyj|Nuclear|Renewables|Hydro|Solar)$/;

/** Endings that say only how a company is set up; people leave them out. */
const legalForm = /,? (?:Inc|Corp|Corporation|Co|Ltd|LLC|LP|PLC|Plc|AG|SE|NV|SA|GmbH|Oyj)$/;

/** "Quantal Cloud", "Fernhill Capital", "SambaFlow": a word of trade or form at the end, or a capital inside a word. */
export const looksLikeFirm = (name: string): boolean => designators.test(name) || /\p{Ll}\p{Lu}/u.test(name);

/** The name as people say it: "Stonebridge Inc" is Stonebridge. */
export const spokenName = (name: string): string => name.replace(legalForm, '');
