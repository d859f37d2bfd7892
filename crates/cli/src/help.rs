//! `--help`, printed by clap from the option table.

use clap::{Arg, ArgAction, Command};

use crate::commands::COMMANDS;
use crate::table::{Kind, OPTIONS};

const EXAMPLES: &str = "\
Examples:
  ouro app.js --port 8080      run a program; what follows it is its own
  ouro -p 'os.cpus().length'   print the value of an expression
  ouro -e 'console.log(1)'     run source text
  echo 'console.log(2)' | ouro -   run what comes on standard input
  ouro -c app.js               check the syntax only
  ouro -r ./setup.js app.js    load a module first

Environment: NODE_OPTIONS, NODE_PATH, NODE_NO_WARNINGS, NODE_DEBUG, UV_THREADPOOL_SIZE, NO_COLOR, FORCE_COLOR.
Called by the name node (a link), ouro behaves as node does.
";

/// The clap command: one argument per listed option.
pub fn command() -> Command {
    let mut command = Command::new("ouro")
        .about("A Node-compatible JavaScript runtime that shows how Node works")
        .override_usage("ouro [run] [options] [FILE | -] [arguments]")
        .disable_version_flag(true)
        .after_help(format!("{}\n{EXAMPLES}", commands()))
        .arg(
            Arg::new("file")
                .value_name("FILE")
                .help("the program; - or nothing reads standard input"),
        )
        .arg(
            Arg::new("version")
                .long("version")
                .short('v')
                .action(ArgAction::SetTrue)
                .help("print the version"),
        );
    for option in OPTIONS.iter().filter(|option| !option.help.is_empty()) {
        let mut arg = Arg::new(option.name).help(option.help);
        arg = match option.kind {
            Kind::FlagOn => arg.long(option.off).action(ArgAction::SetTrue),
            Kind::Flag => arg.long(option.name).action(ArgAction::SetTrue),
            Kind::Number => arg.long(option.name).value_name("N"),
            Kind::Optional => arg
                .long(option.name)
                .value_name("VALUE")
                .num_args(0..=1)
                .require_equals(true),
            Kind::Text | Kind::List => arg
                .long(option.name)
                .value_name("VALUE")
                .action(ArgAction::Append),
        };
        if option.short != '\0' {
            arg = arg.short(option.short);
        }
        command = command.arg(arg);
    }
    command
}

/// The sub-commands, a line each.
fn commands() -> String {
    let lines = COMMANDS
        .iter()
        .map(|command| format!("  ouro {:38} {}\n", command.usage, command.about));
    format!(
        "Commands (a script of the same name is run as ./NAME):\n{}",
        lines.collect::<String>()
    )
}

/// The text of `--help`.
pub fn text() -> String {
    command().render_long_help().to_string()
}
