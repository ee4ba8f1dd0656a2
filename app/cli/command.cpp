#include "app/cli/command.h"

#include <algorithm>

namespace madoguchi
{
namespace
{

QStringList wordsOf(const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }

bool takes(const Command &command, const QString &option)
{
    // With these --data and --gateway every command finds the things of a trial run.
    static const QStringList everywhere{QStringLiteral("json"), QStringLiteral("data"),
                                        QStringLiteral("gateway")};
    return everywhere.contains(option) || wordsOf(command.options).contains(option);
}

bool fits(const Command &command, const QStringList &words, const QCommandLineParser &parser)
{
    const QStringList operands = wordsOf(command.operands);
    const auto optional = std::count_if(operands.begin(), operands.end(),
                                        [](const QString &operand) { return operand.startsWith(u'['); });
    const qsizetype given = words.size() - wordsOf(command.words).size();
    return given <= operands.size() && given >= operands.size() - optional &&
           std::all_of(allOptions().begin(), allOptions().end(), [&](const CommandOption &option) {
               const QString name = QString::fromLatin1(option.name);
               return !parser.isSet(name) || takes(command, name);
           });
}

/// "madoguchictl procedure lint [ID|FILE] [OPTION]...", its summary, its options, an example.
QString helpOf(const Command &command)
{
    constexpr int column = 22;
    QString usage = QStringLiteral("madoguchictl ") + QString::fromLatin1(command.words);
    if (*command.operands) {
        usage += u' ' + QString::fromLatin1(command.operands);
    }
    QString text =
        QStringLiteral("Usage: %1 [OPTION]...\n  %2\n").arg(usage, QString::fromUtf8(command.summary));
    for (const CommandOption &option : allOptions()) {
        if (takes(command, QString::fromLatin1(option.name))) {
            QString words = QLatin1String("--") + QString::fromLatin1(option.name);
            if (*option.value) {
                words += u' ' + QString::fromLatin1(option.value).toUpper();
            }
            text += QLatin1String("  ") + words.leftJustified(column - 1) + u' ' +
                    QString::fromUtf8(option.description) + u'\n';
        }
    }
    return text + QStringLiteral("Example: madoguchictl %1\n").arg(QString::fromUtf8(command.example));
}

} // namespace

Invocation::Invocation(const QCommandLineParser &parser, const Configuration &settings)
    : console(parser.isSet(QStringLiteral("json")))
    , configuration(settings)
    , m_parser(parser)
{
}

CardTerminal &Invocation::terminal()
{
    if (!m_terminal) {
        m_terminal.emplace();
        m_terminal->start();
    }
    return *m_terminal;
}

const Command *Command::find(const QCommandLineParser &parser, Invocation &invocation)
{
    const QStringList words = parser.positionalArguments();
    const Command *found = nullptr;
    qsizetype length = 0;
    // The most words win: `verify receipt FILE` looks at a receipt, `verify receipt` at a file of that name.
    for (const Command &command : allCommands()) {
        const QStringList own = wordsOf(command.words);
        if (own.size() > length && words.mid(0, own.size()) == own && fits(command, words, parser)) {
            found = &command;
            length = own.size();
        }
    }
    if (found) {
        invocation.m_operands = words.mid(length);
    }
    return found;
}

QString helpFor(const QStringList &words)
{
    if (words.isEmpty()) {
        return commandHelp();
    }
    // What stands behind a command's words (`procedure lint dog --help`) says nothing about it.
    for (qsizetype length = words.size(); length > 0; --length) {
        QStringList texts;
        for (const Command &command : allCommands()) {
            if (wordsOf(command.words).mid(0, length) == words.mid(0, length)) {
                texts += helpOf(command);
            }
        }
        if (!texts.isEmpty()) {
            return texts.join(u'\n').chopped(1);
        }
    }
    return {};
}

QString commandHelp()
{
    constexpr int column = 24;
    // On every second line they would hide the rest.
    const QStringList howPinsAreTyped{QStringLiteral("use-last-try"), QStringLiteral("pin-pad")};
    QString text = QStringLiteral("Commands:\n");
    for (const Command &command : allCommands()) {
        QString usage = QString::fromLatin1(command.words);
        if (*command.operands) {
            usage += u' ' + QString::fromLatin1(command.operands);
        }
        QStringList options;
        for (const QString &option : wordsOf(command.options)) {
            if (!howPinsAreTyped.contains(option)) {
                options += QLatin1String("--") + option;
            }
        }
        text +=
            QLatin1String("  ") + usage.leftJustified(column - 1) + u' ' + QString::fromUtf8(command.summary);
        if (!options.isEmpty()) {
            text += u'\n' + QString(column + 2, u' ') + options.join(u' ');
        }
        text += u'\n';
    }
    return text + QStringLiteral(
                      "\nA PIN is asked for at the terminal or read from standard input, never taken from "
                      "arguments or the environment.\nExit codes: 0 done, 1 failed (of verify: not "
                      "right), 2 usage, 3 card, 4 PIN, 5 agency, 6 storage,\n7 not to be said whether "
                      "a signature is right.");
}

} // namespace madoguchi
