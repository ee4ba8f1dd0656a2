#include "catalogue/procedure_content.h"
#include "procedures/parts.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;

/// The JSON Schemas that authors' editors use say what the readers say. Judged by python3-jsonschema.
class TestSchema : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QString content() { return QStringLiteral(MADOGUCHI_SOURCE_DIR "/services/catalogue/content"); }

    /// "good" or "refused: …" for each file.
    static QStringList judged(const QString &schema, const QStringList &files)
    {
        QProcess judge;
        judge.start(QStringLiteral("/usr/bin/python3"),
                    QStringList{QStringLiteral("-W"), QStringLiteral("ignore"),
                                QStringLiteral(MADOGUCHI_SOURCE_DIR "/tests/catalogue/judge_schema.py"),
                                content() + QStringLiteral("/schema"), schema} +
                        files);
        judge.waitForFinished();
        const QByteArray fault = judge.readAllStandardError();
        if (!fault.isEmpty()) {
            qWarning("%s", fault.constData());
        }
        return QString::fromUtf8(judge.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }
    QString written(const QByteArray &json, const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(json) == json.size() ? file.fileName()
                                                                                  : QString();
    }
    /// One value at a path ("fields/1/type") set, or taken away when undefined.
    static QJsonValue changed(const QJsonValue &json, QStringList path, const QJsonValue &value)
    {
        if (path.isEmpty()) {
            return value;
        }
        const QString key = path.takeFirst();
        if (json.isArray()) {
            QJsonArray array = json.toArray();
            array[key.toInt()] = changed(array.at(key.toInt()), path, value);
            return array;
        }
        QJsonObject object = json.toObject();
        const QJsonValue inner = changed(object.value(key), path, value);
        if (inner.isUndefined()) {
            object.remove(key);
        } else {
            object.insert(key, inner);
        }
        return object;
    }

private Q_SLOTS:
    /// As authors write them, and as they are with their parts in them.
    void everyContentFileIsGood()
    {
        PartBook parts;
        const auto files = readProcedureFiles({content()});
        QVERIFY(files);
        for (const QByteArray &part : files->parts) {
            QVERIFY(parts.add(part));
        }
        const std::pair<QString, QMap<QString, QByteArray>> kinds[] = {
            {QStringLiteral("parts"), files->parts},
            {QStringLiteral("procedure"), files->procedures},
            {QStringLiteral("life-event"), files->lifeEvents}};
        for (const auto &[schema, texts] : kinds) {
            QStringList paths;
            for (auto it = texts.begin(); it != texts.end(); ++it) {
                paths += written(it.value(), it.key());
                if (schema != QLatin1String("parts")) {
                    const auto whole = parts.expand(it.value(), 4'000'000);
                    QVERIFY(whole);
                    paths += written(QJsonDocument(*whole).toJson(), QLatin1String("whole-") + it.key());
                }
            }
            const QStringList verdicts = judged(schema, paths);
            QCOMPARE(verdicts.size(), paths.size());
            for (qsizetype i = 0; i < paths.size(); ++i) {
                QVERIFY2(verdicts.at(i) == QLatin1String("good"), qPrintable(paths.at(i) + verdicts.at(i)));
            }
        }
    }

    /// What can be seen without looking from one place of a file to another is refused by both.
    void whatTheReaderRefusesTheSchemaRefuses()
    {
        const QJsonValue none = QJsonValue::Undefined;
        const QJsonObject text{{QStringLiteral("ja"), QStringLiteral("あ")}};
        const QString base = QStringLiteral("base");
        const QJsonObject twoUnits{
            {base, QStringLiteral("today")}, {QStringLiteral("years"), 1}, {QStringLiteral("months"), 1}};
        const QJsonObject unitsToEnd{{base, QStringLiteral("today")},
                                     {QStringLiteral("months"), 1},
                                     {QStringLiteral("days"), 1},
                                     {QStringLiteral("to"), QStringLiteral("endOfMonth")}};
        const std::pair<const char *, QJsonValue> faults[] = {
            {"id", none},
            {"id", QStringLiteral("../x")},
            {"version", 0},
            {"version", 1.5},
            {"colour", 1},
            {"where", QStringLiteral("town")},
            {"where", QStringLiteral("counter")}, // signed, but not filed here
            {"also", QJsonArray{QStringLiteral("online")}},
            {"fee", none},
            {"fee", QJsonObject{}},
            {"fee", QJsonObject{{QStringLiteral("none"), false}}},
            {"fee", QJsonObject{{QStringLiteral("yen"), 300}, {QStringLiteral("none"), true}}},
            {"individual_number", QJsonObject{{QStringLiteral("purpose"), text}}},
            {"individual_number_needed", true},
            {"deadline", QJsonObject{{QStringLiteral("base"), QStringLiteral("move_date")}}},
            {"deadline", QJsonObject{{QStringLiteral("late"), text}}},
            {"after", QJsonArray{QJsonObject{{QStringLiteral("procedure"), QStringLiteral("x")}}}},
            {"follow_ups", QJsonArray{QStringLiteral("A")}},
            {"bring", QJsonArray{text}},
            {"title", QJsonObject{{QStringLiteral("en"), QStringLiteral("x")}}},
            {"title", QJsonObject{{QStringLiteral("ja"), QString()}}},
            {"legal_ground/source", QStringLiteral("http://laws.example")},
            {"legal_ground/checked_on", QStringLiteral("yesterday")},
            {"certificate_note", none},
            {"signature", QStringLiteral("seal")},
            {"fields", QJsonArray{}},
            {"fields/1/label", none},
            {"fields/1/type", QStringLiteral("colour")},
            {"fields/1/id", QStringLiteral("A")},
            {"fields/1/choices", QJsonArray{}},
            {"fields/1/required", QStringLiteral("yes")},
            {"fields/1/checks/0/reason", none},
            {"fields/1/checks/0/instead", none},
            {"fields/1/checks/0/not_after/0/base", none},
            {"fields/1/checks/0/not_after/0/days", 100000},
            {"fields/1/checks/0/not_after/0/to", QStringLiteral("endOfWeek")},
            {"fields/1/checks/0/not_after/0/next", QStringLiteral("03-15")}, // beside its days
            {"fields/1/checks/0/not_after/0/latest", QJsonArray{}},
            {"fields/1/checks/0/not_after/0", twoUnits},
            {"fields/1/checks/0/not_after/0", unitsToEnd},
            {"deadline", QJsonArray{}},
            {"deadline", QJsonArray{unitsToEnd}},
            {"fields/1/checks/0/not_after/0/count", QStringLiteral("weeks")},
            {"fields/7/checks/0/not_before/0/days", -3},
            {"fields/0/prefill", QJsonArray{QStringLiteral("card.blood")}},
            {"fields/0/prefill", QJsonArray{QStringLiteral("member.who.blood")}},
            {"fields/0/candidates", none},
            {"fields/8/type", QStringLiteral("choice")},
            {"fields/8/type", QStringLiteral("group")},
            {"fields/8/gif", QStringLiteral("名前")},
            {"fields/8/remember", QStringLiteral("A b")},
            {"fields/8/visible_if", QJsonObject{}},
            {"fields/8/visible_if", QJsonObject{{QStringLiteral("all"), QJsonArray{}}}},
            {"fields/8/visible_if",
             QJsonObject{{QStringLiteral("field"), QStringLiteral("movers")}, {QStringLiteral("eval"), 1}}},
            {"cases/0/today", QStringLiteral("soon")},
            {"cases", QJsonObject{}}};
        const auto files = readProcedureFiles({content()});
        QVERIFY(files);
        PartBook parts;
        for (const QByteArray &part : files->parts) {
            QVERIFY(parts.add(part));
        }
        const auto whole =
            parts.expand(files->procedures.value(QStringLiteral("moving-out-notice.json")), 4'000'000);
        QVERIFY(whole);
        QStringList paths;
        for (const auto &[path, value] : faults) {
            const QJsonObject json = changed(*whole, QString::fromLatin1(path).split(u'/'), value).toObject();
            const auto read = Procedure::fromObject(json);
            const bool isCase = QByteArray(path).startsWith("cases/"); // read when they are run
            QVERIFY2(isCase || !read, path);
            paths += written(QJsonDocument(json).toJson(), QString::number(paths.size()));
        }
        const QStringList verdicts = judged(QStringLiteral("procedure"), paths);
        QCOMPARE(verdicts.size(), paths.size());
        for (qsizetype i = 0; i < paths.size(); ++i) {
            QVERIFY2(verdicts.at(i).startsWith(QLatin1String("refused")), faults[i].first);
        }
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
