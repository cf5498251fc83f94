import {describe, expect, it} from 'vitest';
import {blocks, codes, read, readArticle} from './read-article.ts';

const lines = (...parts: readonly string[]): string => parts.join('\r\n');

describe('e-mail newsletters', () => {
	const message = lines(
		'From: "Harbour Notes" <notes@harbour.example>',
		'To: reader@example.com',
		'Subject: =?utf-8?q?Chips_=E2=80=94_again?=',
		'Date: Fri, 17 May 2024 09:30:00 -0400',
		'Message-ID: <1@harbour.example>',
		'MIME-Version: 1.0',
		'Content-Type: multipart/alternative; boundary="b"',
		'',
		'--b',
		'Content-Type: text/plain; charset=utf-8',
		'',
		'Plain part.',
		'--b',
		'Content-Type: text/html; charset=utf-8',
		'Content-Transfer-Encoding: quoted-printable',
		'',
		'<table><tr><td>View this email in your browser</td></tr>',
		'<tr><td><p>The chip maker sold more in the third quarter than in the =',
		'second, it said =E2=80=94 again.</p></td></tr>',
		'<tr><td><a href=3D"https://x.example">Unsubscribe</a></td></tr></table>',
		'--b--',
	);

	it('decodes subject and HTML part, and leaves the furniture out', async () => {
		const article = await readArticle('a.eml', message);
		expect(article).toMatchObject({
			format: 'email',
			title: 'Chips — again',
			publisher: 'Harbour Notes',
			publishedAt: '2024-05-17T13:30:00.000Z',
			externalId: '1@harbour.example',
			boilerplateLines: 2,
		});
		expect(blocks(article)).toEqual([
			'paragraph The chip maker sold more in the third quarter than in the second, it said — again.',
		]);
		expect(article.body.blocks[0]?.line).toBe(18);
	});

	it('reads every message of a mailbox, each in its own encoding', async () => {
		const head =
			'From a@b.example Fri May 17 09:30:00 2024\nFrom: A <a@b.example>\nDate: Fri, 17 May 2024 09:30:00 +0000\n';
		const text = `${head}Subject: One\n\nFirst.\n\n${head}Subject: Two\nContent-Type: text/plain; charset=iso-8859-1\n\nZweite \u00FCber alles.\n`;
		const {articles} = await read(
			'box',
			Uint8Array.from([...text], character => character.charCodeAt(0)),
		);
		expect(
			articles?.map(article => [article.format, article.title, article.body.text, article.places[0]?.line]),
		).toEqual([
			['mbox', 'One', 'First.', 2],
			['mbox', 'Two', 'Zweite über alles.', 9],
		]);
	});

	it('reads base64 parts', async () => {
		const text = lines(
			'From: a@b.example',
			'Subject: Coded',
			'Date: Fri, 17 May 2024 09:30:00 +0000',
			'Content-Transfer-Encoding: base64',
			'',
			'TWluZXJzIHNvbGQu',
			'',
		);
		expect((await readArticle('a.eml', text)).body.text).toBe('Miners sold.');
	});

	it('leaves out a message of nothing but short lines, and says so', async () => {
		const text = `From: a@b.example\nSubject: S\nDate: x\n\n${'a\n'.repeat(40_000)}`;
		expect(codes((await read('a.eml', text)).problems)).toContain('too-many-lines');
	});
});
