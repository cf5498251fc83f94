// Writes docs/options.md from the tables of commands and options.

import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {commands} from '../source/commands/command-table.ts';
import {optionTable} from '../source/option-table.ts';
import {optionsPage} from '../source/shell/options-page.ts';

writeFileSync(path.join(import.meta.dirname, '..', 'docs', 'options.md'), optionsPage(commands, optionTable));
