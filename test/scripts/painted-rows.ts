// Painted rows for the tests of what stands in for Ink's inner modules: as the app paints them, at random.

import fc from 'fast-check';

const looks = ['', '0;1', '0;38;2;200;100;50', '0;48;5;58;38;5;117', '0;4;34', '0;7'];
const words = ['calm', 'WATCH ', '  ', '          ', '┃', '▶ 17 Dec', '−0.48', '⣀⡠⠔', '漢字', 'é', '…'];

interface Piece {
	readonly look: string;
	readonly text: string;
	readonly link: boolean;
}

const pieceArbitrary: fc.Arbitrary<Piece> = fc.record({
	look: fc.constantFrom(...looks),
	text: fc.constantFrom(...words),
	link: fc.boolean(),
});

const linked = (text: string): string => `\u001B]8;;https://example.org/\u001B\\${text}\u001B]8;;\u001B\\`;

const painted = ({look, text, link}: Piece): string =>
	`${look === '' ? '' : `\u001B[${look}m`}${link ? linked(text) : text}${look === '' ? '' : '\u001B[0m'}`;

/** A row of at most 56 cells. */
export const rowArbitrary: fc.Arbitrary<string> = fc
	.array(pieceArbitrary, {maxLength: 7})
	.map(pieces => pieces.slice(0, 5).map(painted).join(''));
