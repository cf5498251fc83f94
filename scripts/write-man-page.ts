// Writes man/brief.1 from the tables of commands and options.

import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {commands} from '../source/commands/command-table.ts';
import {packageVersion} from '../source/load/package-version.ts';
import {manPage} from '../source/shell/man-page.ts';

writeFileSync(
	path.join(import.meta.dirname, '..', 'man', 'brief.1'),
	manPage(commands, packageVersion(import.meta.dirname)),
);
