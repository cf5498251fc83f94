// Does a capitalised name that no list knows look like a company's?

const designators: ReadonlySet<string> = new Set(
	'Inc Corp Corporation Co Ltd LLC LP PLC Plc AG SE NV SA GmbH Holding Holdings Group Capital Partners Ventures Technology Technologies System Systems Network Networks Lab Labs Laboratories Cloud Compute Computing AI Data Digital Energy Power Grid Mining Miner Miners Robotics Semiconductor Semiconductors Silicon Chip Chips Micro Devices Software Materials Motors Bank Bancorp Financial Finance Credit Trust Fund Management Investment Investments Infrastructure Industries International Enterprises Solutions Platform Platforms Interactive Studios Media Telecom Communications Electric Utilities Resources Properties Realty Centers Centres Hosting Analytics Quantum Photonics Foundry Optics Therapeutics Logistics Exchange Ltda Oyj Nuclear Renewables Hydro Solar'.split(
		' ',
	),
);

/** Endings that say only how a company is set up; people leave them out. */
const legalForm = /,? (?:Inc|Corp|Corporation|Co|Ltd|LLC|LP|PLC|Plc|AG|SE|NV|SA|GmbH|Oyj)$/;

/** "Quantal Cloud", "Fernhill Capital", "SambaFlow": a word of trade or form at the end, or a capital inside a word. */
export function looksLikeFirm(name: string): boolean {
	const space = name.lastIndexOf(' ');
	return (space > 0 && designators.has(name.slice(space + 1))) || /\p{Ll}\p{Lu}/u.test(name);
}

/** The name as people say it: "Stonebridge Inc" is Stonebridge. */
export const spokenName = (name: string): string => name.replace(legalForm, '');
