// Shell completions, made from the tables of commands and options.

import type {Command} from '../commands/command.ts';
import {optionsOf} from '../help.ts';
import {type OptionRow, optionTable} from '../option-table.ts';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

const verbs = (commands: readonly Command[]): readonly Command[] =>
	commands.filter(command => command.name !== 'brief');
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

function bash(commands: readonly Command[]): string {
	const choices = optionTable
		.filter(row => row.choices)
		.map(row => `    --${row.name}) COMPREPLY=($(compgen -W "${row.choices?.join(' ')}" -- "$current")); return ;;`);
	const perCommand = commands.map(command => {
		const words = optionsOf(command)
			.map(row => `--${row.name}`)
			.join(' ');
		return `    ${command.name === 'brief' ? '*' : command.name}) options="${words}" ;;`;
	});
	return `# bash completion for brief; load with: source <(brief completions bash)
_brief() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" options=""
  COMPREPLY=()
  case "$before" in
${choices.join('\n')}
  esac
  if [[ "$current" == -* ]]; then
    case "\${COMP_WORDS[1]}" in
${[...perCommand.slice(1), ...perCommand.slice(0, 1)].join('\n')}
    esac
    COMPREPLY=($(compgen -W "$options" -- "$current"))
    return
  fi
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W "${verbs(commands)
			.map(command => command.name)
			.join(' ')}" -- "$current"))
  elif [[ "\${COMP_WORDS[1]}" == completions ]]; then
    COMPREPLY=($(compgen -W "${shells.join(' ')}" -- "$current"))
    return
  fi
  COMPREPLY+=($(compgen -f -- "$current"))
}
complete -o filenames -F _brief brief
`;
}

function zshOption(row: OptionRow): string {
	const many = row.repeatable ? '*' : '';
	const help = row.help.replace(/[[\]:']/g, ' ');
	if (row.value === null) return quoted(`${many}--${row.name}[${help}]`);
	const values = row.choices ? `(${row.choices.join(' ')})` : ' ';
	return quoted(`${many}--${row.name}[${help}]:${row.value}:${values}`);
}

function zsh(commands: readonly Command[]): string {
	const list = verbs(commands).map(command => quoted(`${command.name}:${command.summary}`));
	const cases = commands.map(command => {
		const options = optionsOf(command).map(zshOption).join(' ');
		const rest = command.name === 'completions' ? quoted(`1:shell:(${shells.join(' ')})`) : quoted('*:file:_files');
		return `    ${command.name === 'brief' ? '*' : command.name}) _arguments ${options} ${rest} ;;`;
	});
	return `#compdef brief
# zsh completion for brief; load with: source <(brief completions zsh)
_brief() {
  local -a verbs
  verbs=(${list.join(' ')})
  if (( CURRENT == 2 )) && [[ "$words[2]" != -* ]]; then
    _describe command verbs
    _files
    return
  fi
  local verb="$words[2]"
  case "$verb" in
${[...cases.slice(1), ...cases.slice(0, 1)].join('\n')}
  esac
}
compdef _brief brief
`;
}

function fish(commands: readonly Command[]): string {
	const names = verbs(commands)
		.map(command => command.name)
		.join(' ');
	const heads = verbs(commands).map(
		command =>
			`complete -c brief -n "not __fish_seen_subcommand_from ${names}" -a ${command.name} -d ${quoted(command.summary)}`,
	);
	const options = commands.flatMap(command =>
		optionsOf(command).map(row => {
			const where =
				command.name === 'brief'
					? `not __fish_seen_subcommand_from ${names}`
					: `__fish_seen_subcommand_from ${command.name}`;
			const value = row.value === null ? '' : row.choices ? ` -x -a ${quoted(row.choices.join(' '))}` : ' -x';
			return `complete -c brief -n "${where}" -l ${row.name}${value} -d ${quoted(row.help)}`;
		}),
	);
	return `# fish completion for brief; load with: brief completions fish | source\n${[...heads, ...options].join('\n')}\ncomplete -c brief -n "__fish_seen_subcommand_from completions" -x -a ${quoted(shells.join(' '))}\n`;
}

const makers: Readonly<Record<Shell, (commands: readonly Command[]) => string>> = {bash, zsh, fish};

/** The completion script of a shell. */
export function completions(shell: Shell, commands: readonly Command[]): string {
	return makers[shell](commands);
}
