#include "sandbox/admin_command.h"

#include "sandbox/admin_desk.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTextStream>

namespace madoguchi::sandbox
{
using namespace Qt::StringLiterals;

namespace
{

constexpr int refused = 1;
constexpr int wrongArguments = 2;
constexpr int notRunning = 3;
constexpr int patienceMs = 10'000;

int complain(int status, const QString &what)
{
    QTextStream(stderr) << "madoguchi-sandbox admin: " << what << Qt::endl;
    return status;
}

/// Each NAME=WORDS as a FieldToMend of the contract.
QJsonArray fieldsToMend(const QStringList &options)
{
    QJsonArray fields;
    for (const QString &option : options) {
        const QString words = option.section(u'=', 1);
        QJsonObject field{{"field"_L1, option.section(u'=', 0, 0)}, {"code"_L1, "unclear"_L1}};
        if (!words.isEmpty()) {
            field.insert("message"_L1, QJsonObject{{"ja"_L1, words}});
        }
        fields.append(field);
    }
    return fields;
}

/// The command as AdminDesk takes it; empty for what is none.
QJsonObject commandOf(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    const QString name = words.value(0);
    if ((name == "count"_L1 || name == "list"_L1) && words.size() == 1) {
        return {{"command"_L1, name}};
    }
    if (name == "advance"_L1 && words.size() <= 2) {
        return {{"command"_L1, name},
                {"submission_id"_L1, words.value(1)},
                {"to"_L1, parser.value(u"to"_s)},
                {"fields"_L1, fieldsToMend(parser.values(u"field"_s))}};
    }
    if (name == "messages"_L1 && words.size() == 1) {
        return {{"command"_L1, name}};
    }
    if (name == "message"_L1 && (words.size() == 2 || words.size() == 3)) {
        return {{"command"_L1, name},
                {"words"_L1, words[1]},
                {"reference_number"_L1, words.value(2)},
                {"expects_answer"_L1, parser.isSet(u"asks"_s)},
                {"respond_by"_L1, parser.value(u"respond-by"_s)}};
    }
    if (name == "fault"_L1 && (words.size() == 2 || words.size() == 3)) {
        return {{"command"_L1, name},
                {"kind"_L1, words[1]},
                {"value"_L1, words.value(2).toInt()},
                {"path"_L1, parser.value(u"path"_s)},
                {"times"_L1, parser.value(u"times"_s).toInt()}};
    }
    return {};
}

void print(const QString &name, const QJsonObject &answer, bool asJson)
{
    QTextStream out(stdout);
    if (asJson) {
        out << QJsonDocument(answer).toJson(QJsonDocument::Compact) << Qt::endl;
    } else if (name == "count"_L1) {
        out << answer.value("count"_L1).toInt() << Qt::endl;
    } else if (name == "messages"_L1) {
        for (const auto &entry : answer.value("messages"_L1).toArray()) {
            const QJsonObject message = entry.toObject();
            out << message.value("message_id"_L1).toString() << ' '
                << message.value("reference_number"_L1).toString() << ' '
                << message.value("author"_L1).toString() << ' ' << message.value("words"_L1).toString()
                << Qt::endl;
        }
    } else {
        for (const auto &entry : answer.value(name == "list"_L1 ? "filings"_L1 : "advanced"_L1).toArray()) {
            const QJsonObject filing = entry.toObject();
            out << filing.value("submission_id"_L1).toString() << ' ' << filing.value("state"_L1).toString()
                << ' ' << filing.value("person"_L1).toString() << Qt::endl;
        }
    }
}

} // namespace

int runAdminCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Tells a running reference gateway what to do.\n"
        "  count                  how many filings stand\n"
        "  list                   every filing\n"
        "  advance [ID]           all filings, or one, to the next step\n"
        "  message WORDS [NUMBER]  the office writes about an application, the newest if none is named\n"
        "  messages               what was written, by offices and persons\n"
        "  fault KIND [VALUE]     off, drop-after-record, busy SECONDS, slow MS, not-json, huge, endless, status N"_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"command"_s, u"See above."_s);
    parser.addOptions(
        {{u"home"_s, u"The gateway's home folder."_s, u"folder"_s},
         {u"json"_s, u"Print JSON."_s},
         {u"to"_s, u"advance: to this state, e.g. correction_requested."_s, u"state"_s},
         {u"field"_s,
          u"advance --to correction_requested: a field to mend, and the office's words; may be repeated."_s,
          u"name=words"_s},
         {u"asks"_s, u"message: the office asks something."_s},
         {u"respond-by"_s, u"message: until when it would like the answer."_s, u"date"_s},
         {u"path"_s, u"fault: only for requests below this path, e.g. /submissions."_s, u"path"_s},
         {u"times"_s, u"fault: only for so many requests."_s, u"n"_s}});
    parser.process(arguments);
    const QJsonObject command = commandOf(parser);
    if (command.isEmpty() || !parser.isSet(u"home"_s)) {
        return complain(wrongArguments, u"wrong arguments; --help tells"_s);
    }
    QLocalSocket socket;
    socket.connectToServer(AdminDesk::socketPath(parser.value(u"home"_s)));
    if (!socket.waitForConnected(patienceMs)) {
        return complain(notRunning, u"no gateway runs in this home: "_s + socket.errorString());
    }
    socket.write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
    while (!socket.canReadLine() && socket.waitForReadyRead(patienceMs)) {
    }
    const QJsonDocument answer = QJsonDocument::fromJson(socket.readLine());
    if (!answer.isObject()) {
        return complain(refused, u"the gateway gave no answer"_s);
    }
    if (answer.object().contains("error"_L1)) {
        return complain(refused, answer.object().value("error"_L1).toString());
    }
    print(command.value("command"_L1).toString(), answer.object(), parser.isSet(u"json"_s));
    return 0;
}

} // namespace madoguchi::sandbox
