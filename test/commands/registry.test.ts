import {expect, it} from 'vitest';
import {commands} from '../../source/commands/command-table.ts';
import {loaders} from '../../source/commands/registry.ts';

it('every command of the table has a loader, and every loader a command', () =>
	expect(Object.keys(loaders).toSorted()).toEqual(commands.map(command => command.name).toSorted()));
