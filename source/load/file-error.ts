// What a failed file operation means, in words a person can act on.

import {accessSync, constants, existsSync} from 'node:fs';
import path from 'node:path';

const known: Readonly<Record<string, string>> = {
	ENOENT: 'no such file or folder',
	EACCES: 'not readable with your rights',
	EPERM: 'not readable with your rights',
	ELOOP: 'a link that goes round in a circle',
	ENAMETOOLONG: 'a name too long for this system',
	EIO: 'the disk could not read it',
};

const knownOfWriting: Readonly<Record<string, string>> = {
	ENOSPC: 'no space left on the device',
	EDQUOT: 'your share of the disk is used up',
	EROFS: 'the disk can only be read',
	EACCES: 'not writable with your rights',
	EPERM: 'not writable with your rights',
	ENOTDIR: 'a part of the path is a file, not a folder',
	EEXIST: 'a file stands where the folder should be',
};

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** Why something could not be read. */
export const reasonOf = (error: unknown): string => known[codeOf(error)] ?? (codeOf(error) || String(error));

/** The code of the reason why nothing can be made at a path: asked of the nearest part of it that is there. */
function obstacleAt(target: string): string {
	let folder = path.resolve(target);
	while (!existsSync(folder) && folder !== path.dirname(folder)) folder = path.dirname(folder);
	try {
		accessSync(folder, constants.W_OK);
		return '';
	} catch (error) {
		return codeOf(error);
	}
}

/** Why something could not be written at `target`: making folders on a disk that is read-only fails with a misleading code. */
export function writeReasonOf(error: unknown, target: string): string {
	const code = codeOf(error) === 'ENOENT' ? obstacleAt(target) || 'ENOENT' : codeOf(error);
	return knownOfWriting[code] ?? reasonOf(error);
}
