#include "app/cli/counter_commands.h"

#include "base/clock.h"
#include "counter/sealed_pre_entry.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace madoguchi
{
namespace
{

constexpr qint64 longestPem = 64LL * 1024;
constexpr qint64 longestLine = 4096;

Result<QByteArray> bytesOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::DocumentMissing, file.errorString());
    }
    if (file.size() > longestPem) {
        return failure(ErrorCode::DocumentTooLarge, {}, {{QStringLiteral("megabytes"), 1}});
    }
    return file.readAll();
}

/// What the one at the counter can do about a line that can not be used.
QString inWords(const Error &error)
{
    if (error.code == ErrorCode::PreEntryMixed) {
        return QStringLiteral("this code belongs to another application; read the codes of one only");
    }
    return error.facts.value(QStringLiteral("reason")) == QLatin1String("form")
               ? QStringLiteral("this is no code of a pre-entry; read on")
               : QStringLiteral("this code was misread; read it again");
}

/// Codes until the set is whole or there are no more. What can not be used is told and does not end it: a
/// scanner misreads, and the next try may do.
CodeSet gathered(const Console &console)
{
    CodeSet set;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return set;
    }
    while (!set.isComplete()) {
        const QByteArray line = input.readLine(longestLine);
        if (line.isEmpty()) {
            break;
        }
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const auto added = set.add(line);
        if (!added) {
            console.tell(errorName(added.error().code) + QStringLiteral(": ") + inWords(added.error()));
        } else if (*added == CodeSet::Added::New && !set.isComplete()) {
            QStringList missing;
            for (const int number : set.missing()) {
                missing += QString::number(number);
            }
            console.tell(QStringLiteral("%1 codes in all; still to read: %2")
                             .arg(set.count())
                             .arg(missing.join(QStringLiteral(", "))));
        }
    }
    return set;
}

} // namespace

ExitCode readCounterCodes(const Console &console, const CounterKey &key)
{
    const auto certificate = bytesOfFile(key.certificateFile).and_then(&Certificate::fromPem);
    if (!certificate) {
        return console.fail(certificate.error());
    }
    const auto own = bytesOfFile(key.keyFile).and_then(&SoftwareKey::fromPem);
    if (!own) {
        return console.fail(own.error());
    }
    const CodeSet set = gathered(console);
    if (set.count() == 0) {
        return console.fail({ErrorCode::PreEntryDamaged,
                             QStringLiteral("no code was read; hand them over one a line on standard input"),
                             {{QStringLiteral("reason"), QStringLiteral("form")}}});
    }
    const auto entry = openPreEntry(set, *certificate, *own, SystemClock().today());
    if (!entry) {
        return console.fail(entry.error());
    }
    QJsonObject answers;
    for (auto it = entry->answers.begin(); it != entry->answers.end(); ++it) {
        answers.insert(it.key(), it.value());
    }
    const QJsonObject object{{QStringLiteral("procedure_id"), entry->procedureId},
                             {QStringLiteral("procedure_version"), entry->procedureVersion},
                             {QStringLiteral("made_at"), entry->madeAt.toString(Qt::ISODate)},
                             {QStringLiteral("last_day"), entry->lastDay.toString(Qt::ISODate)},
                             {QStringLiteral("answers"), answers}};
    const QString text = QStringLiteral("%1, version %2, filled in %3, until %4\n%5")
                             .arg(entry->procedureId)
                             .arg(entry->procedureVersion)
                             .arg(entry->madeAt.toString(Qt::ISODate), entry->lastDay.toString(Qt::ISODate),
                                  QString::fromUtf8(QJsonDocument(answers).toJson()));
    return console.answer(object, text);
}

} // namespace madoguchi
