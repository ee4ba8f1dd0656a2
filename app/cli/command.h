#pragma once

#include "app/cli/console.h"
#include "app/configuration.h"
#include "card/pcsc_terminal.h"

#include <QCommandLineParser>
#include <qcoro/qcorotask.h>

#include <optional>
#include <span>

namespace madoguchi
{

/// What a command was given, and what it may use. Lives until the command has ended.
class Invocation
{
public:
    Invocation(const QCommandLineParser &parser, const Configuration &settings);

    const Console console;
    const Configuration &configuration;

    QStringList words() const { return m_parser.positionalArguments(); } ///< the command's and its operands
    QString operand(qsizetype index) const { return m_operands.value(index); } ///< empty: not given
    bool has(const char *option) const { return m_parser.isSet(QLatin1String(option)); }
    QString value(const char *option) const { return m_parser.value(QLatin1String(option)); }

    /// Looked for from the first use on: what needs no card does not wait for readers.
    CardTerminal &terminal();

private:
    friend struct Command;
    const QCommandLineParser &m_parser;
    QStringList m_operands;
    std::optional<PcscTerminal> m_terminal;
};

/// An option; the same name is the same option in every command that takes it.
struct CommandOption
{
    const char *name;
    const char *value; ///< what stands for its value in the help; empty: it has none
    const char *description;
};

/// One row of the table of commands.
struct Command
{
    const char *words;    ///< "card status"
    const char *operands; ///< "FILE", "[ID]": optional ones in brackets
    const char *options;  ///< their names, by spaces, beside those that every command takes
    const char *summary;
    const char *example;                                  ///< what may stand behind "madoguchictl", UTF-8
    QCoro::Task<ExitCode> (*run)(Invocation &invocation); ///< ends with Usage for what it can not make out

    /// The command that these words name, and what is left of them as its operands. Null: no such command,
    /// operands that are too few or too many, or an option that it does not take.
    static const Command *find(const QCommandLineParser &parser, Invocation &invocation);
};

std::span<const Command> allCommands();
std::span<const CommandOption> allOptions();

/// The commands with their summaries and the exit codes, for --help.
QString commandHelp();

/// What the commands that begin with `words` take: usage, options and an example of each. Without words
/// commandHelp(); empty when there is no such command.
QString helpFor(const QStringList &words);

} // namespace madoguchi
